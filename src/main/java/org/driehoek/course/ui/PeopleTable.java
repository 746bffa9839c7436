package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.driehoek.base.LearnerId;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.Pager;

/** Lists people of a course, part by part, and remembers who is chosen, also those who are not shown. */
final class PeopleTable extends Div {
    private static final int PAGE = 50;

    private final Set<LearnerId> chosen = new LinkedHashSet<>();
    private final transient Consumer<Member> changeRoles;
    private final transient Runnable choice;
    private final Div rows = new Div();
    private final Pager pager = new Pager(this::open);
    private transient List<Member> members = List.of();
    private boolean changeable;

    /**
     * Creates an empty table.
     *
     * @param changeRoles does what the button beside somebody says
     * @param choice is told when somebody is chosen or not any more
     */
    PeopleTable(Consumer<Member> changeRoles, Runnable choice) {
        this.changeRoles = changeRoles;
        this.choice = choice;
        add(rows, pager);
    }

    void show(List<Member> people, boolean mayChange) {
        members = people;
        changeable = mayChange;
        open(0);
    }

    Set<LearnerId> chosen() {
        return chosen;
    }

    private void open(int page) {
        int pages = Math.max(1, (members.size() + PAGE - 1) / PAGE);
        List<String> columns = changeable
                ? List.of(
                        getTranslation("members.column.name"),
                        getTranslation("members.column.email"),
                        getTranslation("members.column.roles"),
                        getTranslation("members.column.change"))
                : List.of(
                        getTranslation("members.column.name"),
                        getTranslation("members.column.email"),
                        getTranslation("members.column.roles"));
        DataTable table = new DataTable(getTranslation("course.part.people"), columns);
        members.stream().skip((long) page * PAGE).limit(PAGE).forEach(member -> row(table, member));
        rows.removeAll();
        rows.add(table);
        pager.show(page, pages, members.size());
    }

    private void row(DataTable table, Member member) {
        Component name = changeable ? choose(member) : new Span(name(member));
        Span email = new Span(member.email() == null ? "–" : member.email());
        Div roles = new Div(Roles.chips(this, member.roles()));
        if (!member.active()) {
            roles.add(new Chip(getTranslation("members.invited")));
        }
        roles.addClassName("chips");
        if (changeable) {
            NativeButton change = new NativeButton(getTranslation("members.roles"), _ -> changeRoles.accept(member));
            change.addClassName("btn");
            change.getElement().setAttribute("aria-label", getTranslation("members.roles.of", name(member)));
            table.row(name, email, roles, change);
        } else {
            table.row(name, email, roles);
        }
    }

    private Component choose(Member member) {
        Checkbox choose = new Checkbox(name(member), chosen.contains(member.learner()));
        choose.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(member.learner());
            } else {
                chosen.remove(member.learner());
            }
            choice.run();
        });
        return choose;
    }

    private String name(Member member) {
        return member.name().isEmpty() ? getTranslation("members.erased") : member.name();
    }
}
