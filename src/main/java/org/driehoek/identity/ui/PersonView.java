package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.ListedPerson;
import org.driehoek.identity.PeopleService;
import org.driehoek.identity.PersonNotFoundException;
import org.driehoek.identity.PrivacyService;
import org.jspecify.annotations.Nullable;

/** UC-014: Look after one person's account. Makes links, switches off and on, gives and takes the administrator's right. */
@Route(PeopleView.ADDRESS)
@RolesAllowed("ADMIN")
class PersonView extends Page implements HasUrlParameter<String> {

    private final transient PeopleService people;
    private final PageHeader header = new PageHeader();
    private final Anchor back = new Anchor(PeopleView.ADDRESS);
    private final transient PrivacyService privacy;
    private @Nullable PersonPanel panel;
    private @Nullable ErasePanel erasure;
    private String shownName = "";

    PersonView(PeopleService people, PrivacyService privacy) {
        super("person");
        this.people = people;
        this.privacy = privacy;
    }

    static String address(AccountId person) {
        return PeopleView.ADDRESS + "/" + person;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var found = account(id).flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        shownName = found.get().person().name();
        var shown = new PersonPanel(people, found.get());
        panel = shown;
        var erase = new ErasePanel(privacy, found.get().person());
        erasure = erase;
        removeAll();
        add(header, shown, erase, back);
    }

    private static Optional<AccountId> account(String id) {
        try {
            return Optional.of(new AccountId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<ListedPerson> find(AccountId person) {
        try {
            return Optional.of(people.person(person));
        } catch (PersonNotFoundException nobody) {
            return Optional.empty();
        }
    }

    @Override
    protected String name() {
        return shownName;
    }

    @Override
    protected void write() {
        header.eyebrow(getTranslation("people.name")).title(shownName);
        back.setText(getTranslation("person.back"));
        if (panel != null && erasure != null) {
            panel.write();
            erasure.write();
        }
    }
}
