package org.driehoek.course.ui;

import com.vaadin.flow.component.html.NativeButton;
import org.driehoek.base.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Tells somebody who was second what the first one left, and keeps what the second one typed. */
final class Conflicts {

    private Conflicts() {}

    /**
     * Says who was first and how it stands.
     *
     * @param by who was first, or null when that is not known
     * @param present how it stands, in words
     * @param take fills the form with that
     */
    static void say(Notice notice, @Nullable String by, String present, Runnable take) {
        NativeButton button = new NativeButton(notice.getTranslation("course.conflict.take"), _ -> take.run());
        button.addClassName("btn");
        String who = by == null ? notice.getTranslation("course.conflict.somebody") : by;
        Focus.say(
                notice,
                notice.getTranslation("course.conflict", who),
                notice.getTranslation("course.conflict.why", present),
                button);
    }
}
