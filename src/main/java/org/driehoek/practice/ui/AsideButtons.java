package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.driehoek.base.ui.Notice;
import org.driehoek.practice.Hint;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;

/** What a student can do beside talking: take back what was just said, once, and ask what there is to notice. */
final class AsideButtons {
    private final NativeButton takeBack = new NativeButton();
    private final NativeButton hint = new NativeButton();
    private final Notice note = new Notice();
    private boolean used;
    private boolean given;
    private @Nullable Integer left;

    AsideButtons(Runnable takeBack, Runnable hint) {
        this.takeBack.addClassNames("btn", "plain");
        this.takeBack.addClickListener(_ -> takeBack.run());
        this.hint.addClassName("btn");
        this.hint.addClickListener(_ -> hint.run());
        note.addClassName("hint");
    }

    List<NativeButton> buttons() {
        return List.of(hint, takeBack);
    }

    /** Returns the place where hints are shown. */
    Notice note() {
        return note;
    }

    /** Shows what can be done in a talk as it stands, and the hint that was given at this turn. */
    void show(TalkView now, Language language) {
        used = now.asides().takenBack() != null;
        given = !now.asides().hints().isEmpty();
        left = now.hintsLeft();
        note.hush();
        now.asides().hints().stream()
                .filter(each -> each.turn() == now.turns().size())
                .reduce((_, last) -> last)
                .ifPresent(last -> say(last, language));
        write(now.takesBack());
    }

    /** Shows what can be done after a turn. */
    void heard(boolean over) {
        note.hush();
        write(!used && !over);
    }

    /** Shows a hint, or that there is nothing new to notice now. */
    void hinted(@Nullable Hint found, int remaining, Language language) {
        left = remaining;
        if (found == null) {
            note.say(
                    takeBack.getTranslation("talk.hint.none"),
                    takeBack.getTranslation("talk.hint.none.why", remaining));
        } else {
            given = true;
            say(found, language);
        }
        write(takeBack.isVisible());
    }

    private void say(Hint found, Language language) {
        note.say(takeBack.getTranslation("talk.hint.title"), found.words().in(language));
    }

    private void write(boolean takesBack) {
        takeBack.setText(takeBack.getTranslation("talk.take-back"));
        takeBack.setTitle(takeBack.getTranslation("talk.take-back.hint"));
        takeBack.setVisible(takesBack);
        int remaining = left == null ? 0 : left;
        hint.setText(takeBack.getTranslation("talk.hint", remaining));
        hint.setTitle(takeBack.getTranslation("talk.hint.hint"));
        // Whoever has used the last one still finds the button, and with it the focus, where it was.
        hint.setVisible(remaining > 0 || (left != null && given));
        hint.getElement().setAttribute("aria-disabled", String.valueOf(remaining == 0));
    }

    /** Returns whether there is a hint to ask for. */
    boolean hasHints() {
        return left != null && left > 0;
    }
}
