package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.driehoek.practice.DebriefStep;

/** The talk from either chair: the script as the teacher lived it or, one turn at a time, as the parent did. */
final class TwoChairs extends Div {
    /** Stands in the address while the reader sits in the parent's chair. */
    static final String ADDRESSED = "chair";

    private final transient Reader reader;
    private final transient Supplier<? extends Component> script;
    private final Folds folds;

    TwoChairs(Reader reader, Folds folds, Supplier<? extends Component> script) {
        this.reader = reader;
        this.folds = folds;
        this.script = script;
        addClassName("chairs");
        folds.place(ADDRESSED).ifPresentOrElse(_ -> showOther(false), this::showOwn);
    }

    /** Goes to the parent's chair, unless the reader sits there. */
    void takeTheOther() {
        if (folds.place(ADDRESSED).isEmpty()) {
            folds.moveTo(ADDRESSED, 0);
            showOther(true);
        }
    }

    private NativeButton showOwn() {
        removeAll();
        NativeButton sit = new NativeButton(reader.say("debrief.chair.take", reader.parent()), _ -> {
            takeTheOther();
            address("?" + ADDRESSED);
        });
        sit.addClassName("btn");
        sit.setId("take-chair");
        Div head = new Div(new H3(reader.say("debrief.script", reader.parent())), sit);
        head.addClassName("chair-head");
        add(head, new Paragraph(reader.say("debrief.script.hint", reader.parent())), script.get());
        return sit;
    }

    private void showOther(boolean arrived) {
        removeAll();
        OtherChair chair = new OtherChair(reader, folds, () -> {
            folds.leave(ADDRESSED);
            address("");
            showOwn().focus();
        });
        add(chair);
        if (arrived) {
            chair.arrive();
        }
    }

    /** The address tells where one sits, so that it can be kept and shared. */
    private void address(String query) {
        String story = Steps.address(reader.debrief().attempt().id(), DebriefStep.STORY);
        UI.getCurrent().getPage().getHistory().replaceState(null, story + query);
    }
}
