package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import org.driehoek.base.ui.Notice;

/** Keeps the keyboard's place after what was clicked is gone from the page. */
final class Focus {

    private Focus() {}

    /** Says what happened, and goes on from there. */
    static void say(Notice notice, String what, String why, Component... actions) {
        notice.say(what, why, actions);
        to(notice);
    }

    static void to(Component place) {
        place.getElement().setAttribute("tabindex", "-1");
        place.getElement().executeJs("this.focus()");
    }
}
