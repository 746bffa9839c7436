package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.identity.ImportId;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.PeopleService;

/** UC-013: Look after people. Finds anybody, takes people in by a form or a list, and undoes that. */
@Route(PeopleView.ADDRESS)
@Menu(title = "people.name", order = 30)
@RolesAllowed("ADMIN")
class PeopleView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "people";

    private final transient PeopleService people;
    private final PageHeader header = new PageHeader();
    private final AddPersonForm one = new AddPersonForm(this::takeIn);
    private final PasteForm many;
    private final ImportsPanel imports;
    private final NativeDetails addOne = new NativeDetails("", one);
    private final NativeDetails addMany;
    private final NativeDetails recent;
    private final InvitedPanel invited;
    private final PeoplePanel list;

    PeopleView(PeopleService people) {
        super("people");
        this.people = people;
        many = new PasteForm(people::known, this::takeIn);
        imports = new ImportsPanel(people, this::changed);
        invited = new InvitedPanel(this::undo);
        list = new PeoplePanel(people);
        addMany = new NativeDetails("", many);
        recent = new NativeDetails("", imports);
        for (NativeDetails fold : List.of(addOne, addMany, recent)) {
            fold.addClassNames("sheet", "fold");
        }
        add(header, addOne, addMany, recent, invited, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.begin(event.getLocation().getQueryParameters());
    }

    private void takeIn(List<PastedList.Row> rows, Locale language) {
        invited.show(people.takeIn(rows, language));
        changed();
    }

    private void undo(ImportId batch) {
        invited.tellUndone(people.undo(batch));
        changed();
    }

    private void changed() {
        imports.write();
        list.write();
    }

    @Override
    protected String name() {
        return getTranslation("people.name");
    }

    @Override
    protected void write() {
        header.title(name()).lead(getTranslation("people.lead"));
        addOne.setSummaryText(getTranslation("people.add"));
        addMany.setSummaryText(getTranslation("people.paste"));
        recent.setSummaryText(getTranslation("people.imports"));
        one.write();
        many.write();
        imports.write();
        invited.write();
        list.write();
    }
}
