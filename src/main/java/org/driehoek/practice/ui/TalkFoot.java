package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.driehoek.practice.ui.Moves.Choice;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.talk.Offer;
import org.jspecify.annotations.Nullable;

/** The foot of the desk: the quiet turn budget, and what can be done besides saying one of the sentences. */
final class TalkFoot extends Div {
    private final Span dots = new Span();
    private final Span turn = new Span();
    private final NativeButton back = new NativeButton();
    private final NativeButton elsewhere = new NativeButton();
    private final NativeButton roundOff = new NativeButton();
    private final NativeButton file = new NativeButton();
    private final NativeButton leave = new NativeButton();
    private final NativeButton report = new NativeButton();
    private final NativeButton keys = new NativeButton();

    /** Creates a foot whose buttons choose which sentences lie on the table, open the file, leave, or report a sentence. */
    TalkFoot(
            Consumer<Choice> choose,
            Runnable file,
            Runnable leave,
            @Nullable Runnable report,
            List<? extends Component> asides,
            Component aloud) {
        addClassName("foot");
        dots.addClassName("turns");
        dots.getElement().setAttribute("aria-hidden", "true");
        turn.addClassName("quiet");
        Div budget = new Div(dots, turn, aloud, keys);
        budget.addClassName("budget");
        Div buttons = new Div(
                button(back, () -> choose.accept(Choice.HERE)),
                button(elsewhere, () -> choose.accept(Choice.ELSEWHERE)),
                button(roundOff, () -> choose.accept(Choice.ROUND_OFF)),
                button(this.file, file));
        asides.forEach(buttons::add);
        buttons.add(button(this.leave, leave), button(this.report, report == null ? () -> {} : report));
        this.report.addClassName("plain");
        this.report.setVisible(report != null);
        buttons.addClassName("foot-buttons");
        this.leave.addClassName("plain");
        // The browser alone switches its keys off and on, for who dictates or uses other single-key commands.
        keys.addClassNames("btn", "plain", "keys-switch");
        keys.getElement().setAttribute("data-keys-switch", true);
        keys.getElement().setAttribute("aria-pressed", "true");
        add(budget, buttons);
    }

    /** Shows how much of the budget is used, and which buttons have something behind them. */
    void show(int held, Offer offer, Choice choice, Scenario scenario, Language language) {
        int budget = scenario.turns();
        int next = Math.min(held + 1, budget);
        dots.setText("●".repeat(Math.min(held, budget)) + "○".repeat(Math.max(0, budget - held)));
        turn.setText(getTranslation("talk.turn", next, budget));
        back.setText(getTranslation("talk.back"));
        // Whoever stands where the talk begins, or came there because nothing is left to say here, has nothing to go
        // back to.
        boolean first = choice == Choice.first(offer);
        back.setVisible(!first);
        elsewhere.setText(getTranslation("talk.elsewhere"));
        elsewhere.setVisible(
                first && choice != Choice.ELSEWHERE && !offer.doors().isEmpty());
        roundOff.setText(getTranslation("talk.round-off"));
        roundOff.setVisible(
                first && choice != Choice.ROUND_OFF && !offer.closing().isEmpty());
        file.setText(BriefSheet.fileName(this, scenario, language));
        file.setVisible(!scenario.file().isEmpty());
        leave.setText(getTranslation("talk.leave"));
        report.setText(getTranslation("report.open"));
        keys.setText(getTranslation("talk.keys"));
    }

    private static NativeButton button(NativeButton button, Runnable what) {
        button.addClassName("btn");
        button.addClickListener(_ -> what.run());
        return button;
    }
}
