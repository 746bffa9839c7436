package org.driehoek.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Pager;
import org.driehoek.identity.PeoplePage;
import org.driehoek.identity.PeopleService;
import org.driehoek.identity.PersonState;

/** The list of everybody, to search and to leaf through; the address keeps where one was. */
class PeoplePanel extends Panel {

    private static final int PATIENCE_MS = 300;

    private final transient PeopleService people;
    private final H2 heading = new H2();
    private final TextField search = new TextField();
    private final Map<Optional<PersonState>, NativeButton> states = new LinkedHashMap<>();
    private final Div filter = new Div();
    private final Paragraph found = new Paragraph();
    private final Div table = new Div();
    private final Pager pager = new Pager(this::leafTo);
    private Optional<PersonState> state = Optional.empty();
    private int part;

    PeoplePanel(PeopleService people) {
        this.people = people;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PATIENCE_MS);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                leafTo(0);
            }
        });
        filter.addClassName("filter");
        filter.getElement().setAttribute("role", "group");
        Stream.concat(
                        Stream.of(Optional.<PersonState>empty()),
                        Stream.of(PersonState.values()).map(Optional::of))
                .forEach(each -> states.put(each, choice(each)));
        filter.add(states.values().toArray(NativeButton[]::new));
        found.getElement().setAttribute("role", "status");
        found.addClassName("quiet");
        table.addClassName("table");
        add(heading, search, filter, found, table, pager);
    }

    private NativeButton choice(Optional<PersonState> choice) {
        var button = new NativeButton();
        button.addClassName("btn");
        button.addClickListener(_ -> {
            state = choice;
            leafTo(0);
        });
        return button;
    }

    void begin(QueryParameters address) {
        search.setValue(address.getSingleParameter("find").orElse(""));
        state = address.getSingleParameter("state").flatMap(PeoplePanel::state);
        part = address.getSingleParameter("part").map(PeoplePanel::number).orElse(1) - 1;
        if (isAttached()) {
            write();
        }
    }

    private static Optional<PersonState> state(String name) {
        return Stream.of(PersonState.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static int number(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    private void leafTo(int wanted) {
        part = wanted;
        write();
        var where = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            where.put("find", search.getValue());
        }
        state.ifPresent(each -> where.put("state", each.name()));
        if (part > 0) {
            where.put("part", String.valueOf(part + 1));
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PeopleView.ADDRESS, QueryParameters.simple(where)));
    }

    @Override
    void write() {
        heading.setText(getTranslation("people.all"));
        search.setLabel(getTranslation("people.search"));
        search.setHelperText(getTranslation("people.search.help"));
        filter.getElement().setAttribute("aria-label", getTranslation("people.state"));
        states.forEach((choice, button) -> {
            button.setText(getTranslation(choice.map(PersonState::key).orElse("people.state.all")));
            button.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(state)));
        });
        show(people.list(search.getValue(), state.orElse(null), part));
    }

    private void show(PeoplePage page) {
        part = page.number();
        found.setText(getTranslation("people.found", page.total()));
        table.removeAll();
        table.add(
                page.people().isEmpty()
                        ? new EmptyState(getTranslation("people.none"), getTranslation("people.none.words"))
                        : PeopleTable.of(page.people(), this));
        pager.show(page.number(), page.parts(), page.total());
    }
}
