package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What can be done with the people who are chosen in a list. */
final class PeopleActions extends Div {
    private final Span count = new Span();
    private final NativeButton all = new NativeButton();
    private final NativeButton none = new NativeButton();
    private final NativeButton move = new NativeButton();
    private final NativeButton remove = new NativeButton();

    PeopleActions(Runnable chooseAll, Runnable chooseNone, Runnable move, Runnable remove) {
        addClassName("actions");
        count.getElement().setAttribute("role", "status");
        List.of(all, none, this.move, this.remove).forEach(button -> button.addClassName("btn"));
        all.addClickListener(_ -> chooseAll.run());
        none.addClickListener(_ -> chooseNone.run());
        this.move.addClickListener(_ -> move.run());
        this.remove.addClickListener(_ -> remove.run());
        add(count, all, none, this.move, this.remove);
    }

    void write() {
        all.setText(getTranslation("members.choose.all"));
        none.setText(getTranslation("members.choose.none"));
        move.setText(getTranslation("members.move"));
        remove.setText(getTranslation("members.remove"));
    }

    /** Says how many are chosen, of how many that are shown; {@code students} of them can be moved. */
    void count(int chosen, int shown, long students) {
        count.setText(getTranslation("members.chosen", chosen, shown));
        none.setEnabled(chosen > 0);
        remove.setEnabled(chosen > 0);
        move.setEnabled(students > 0);
    }
}
