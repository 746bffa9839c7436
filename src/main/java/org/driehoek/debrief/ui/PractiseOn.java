package org.driehoek.debrief.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.driehoek.base.ui.Notice;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.CheckpointRefusedException;
import org.driehoek.practice.PracticeService;

/** Begins private practice from a turn of an own talk, or says why it cannot and what to do. */
final class PractiseOn extends Div {
    private final transient Reader reader;
    private final transient PracticeService practice;
    private final int turn;
    private final Notice notice = new Notice();

    /** Creates the button for a turn, 1 to the number of turns held, and says what it begins. */
    PractiseOn(Reader reader, PracticeService practice, int turn) {
        this(reader, practice, turn, true);
    }

    private PractiseOn(Reader reader, PracticeService practice, int turn, boolean led) {
        this.reader = reader;
        this.practice = practice;
        this.turn = turn;
        addClassName("practise-on");
        NativeButton begin = new NativeButton(reader.say("whatif.practise", turn), _ -> begin());
        begin.addClassName("btn");
        begin.setId("practise-on-" + turn);
        add(begin);
        if (led) {
            add(Reader.quiet(reader.say("whatif.practise.lead", turn)));
        }
        add(notice);
    }

    /** Creates the button where the words before it say what it begins. */
    static PractiseOn button(Reader reader, PracticeService practice, int turn) {
        return new PractiseOn(reader, practice, turn, false);
    }

    private void begin() {
        try {
            AttemptId begun = practice.begin(reader.debrief().attempt().id(), turn);
            UI.getCurrent().navigate("talk/" + begun);
        } catch (CheckpointRefusedException refused) {
            refuse(refused);
        } catch (AttemptNotFoundException deletedMeanwhile) {
            notice.say(reader.say("whatif.practise.gone"), reader.say("whatif.practise.gone.why"));
        }
    }

    private void refuse(CheckpointRefusedException refused) {
        if (refused.open().isPresent()) {
            Anchor open = new Anchor("talk/" + refused.open().get(), reader.say("whatif.practise.open.go"));
            open.addClassName("btn");
            notice.say(reader.say("whatif.practise.open"), reader.say("whatif.practise.open.why"), open);
        } else {
            notice.say(reader.say("whatif.practise.not-offered"), reader.say("whatif.practise.not-offered.why"));
        }
    }
}
