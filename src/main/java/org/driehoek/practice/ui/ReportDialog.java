package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.base.ui.Notice;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ReportedLine;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;

/** Lets a student report a sentence of a talk as wrong or hurtful; who reads it is not told who the student is. */
final class ReportDialog extends Dialog {
    private static final int LONGEST_LABEL = 110;

    /** A sentence to choose from, in the reader's language. */
    record Choice(ReportedLine line, String words) {}

    /** Sends a report. */
    interface Sender {
        void send(ReportedLine line, ReportKind kind, String words);
    }

    private final Select<Choice> sentence = new Select<>();
    private final RadioButtonGroup<ReportKind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Notice notice = new Notice();
    private final NativeButton send = new NativeButton();
    private final NativeButton close = new NativeButton();
    private final Div form = new Div(sentence, kind, words);

    ReportDialog(List<Choice> sentences, Sender sender) {
        addClassName("report-dialog");
        setHeaderTitle(getTranslation("report.title"));
        setWidth("min(640px, 92vw)");
        sentence.setLabel(getTranslation("report.sentence"));
        sentence.setItems(sentences);
        sentence.setItemLabelGenerator(Choice::words);
        sentence.setErrorMessage(getTranslation("report.sentence.missing"));
        sentences.stream().findFirst().ifPresent(sentence::setValue);
        kind.setLabel(getTranslation("report.kind"));
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("report.kind." + each.id()));
        kind.setErrorMessage(getTranslation("report.kind.missing"));
        words.setLabel(getTranslation("report.words"));
        words.setHelperText(getTranslation("report.no-names"));
        words.setMaxLength(ReportService.LONGEST);
        form.addClassName("report-form");
        send.setText(getTranslation("report.send"));
        send.addClassNames("btn", "first");
        send.addClickListener(_ -> send(sender));
        close.setText(getTranslation("report.cancel"));
        close.addClassName("btn");
        close.addClickListener(_ -> close());
        add(new Paragraph(getTranslation("report.who-reads")), form, notice);
        getFooter().add(close, send);
    }

    private void send(Sender sender) {
        Choice chosen = sentence.getValue();
        sentence.setInvalid(chosen == null);
        kind.setInvalid(kind.isEmpty());
        if (chosen == null || kind.isEmpty()) {
            return;
        }
        try {
            sender.send(chosen.line(), kind.getValue(), words.getValue());
            form.setVisible(false);
            send.setVisible(false);
            close.setText(getTranslation("report.close"));
            notice.say(getTranslation("report.sent"), getTranslation("report.sent.next"));
            close.focus();
        } catch (AttemptRefusedException gone) {
            notice.say(getTranslation("report.refused"), getTranslation("report.refused.next"));
        }
    }

    /** Returns what can be reported of a talk: the newest lines first, what can be said now, then the lines before. */
    static List<Choice> sentences(Component page, TalkView now, Language language) {
        Scenario scenario = now.snapshot().scenario();
        List<Choice> all = new ArrayList<>();
        List<TurnOutcome> turns = now.turns().reversed();
        turns.stream().limit(1).forEach(turn -> addTurn(all, page, turn, scenario, language));
        Stream.of(now.offer().moves(), now.offer().doors(), now.offer().closing())
                .flatMap(List::stream)
                .distinct()
                .forEach(id -> addOffered(all, page, id, scenario, language));
        turns.stream().skip(1).forEach(turn -> addTurn(all, page, turn, scenario, language));
        var prepared = now.prepared();
        if (prepared != null) {
            addTheirs(all, 0, prepared.lines(), scenario, language);
        }
        return all;
    }

    private static void addTurn(
            List<Choice> all, Component page, TurnOutcome turn, Scenario scenario, Language language) {
        addTheirs(all, turn.turn(), turn.lines(), scenario, language);
        Text said = turn.said();
        if (said != null) {
            all.add(choice(new ReportedLine.Mine(turn.turn()), page.getTranslation("talk.you"), said.in(language)));
        }
    }

    private static void addTheirs(List<Choice> all, int turn, List<Line> lines, Scenario scenario, Language language) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Text shown = line.say() == null ? line.gesture() : line.say();
            if (shown != null) {
                all.add(choice(
                        new ReportedLine.Theirs(turn, at),
                        Names.of(line.character(), scenario, language),
                        shown.in(language)));
            }
        }
    }

    private static void addOffered(List<Choice> all, Component page, String id, Scenario scenario, Language language) {
        Move move = scenario.moves().get(id);
        if (move != null) {
            all.add(choice(
                    new ReportedLine.Offered(id),
                    page.getTranslation("report.offered"),
                    move.say().in(language)));
        }
    }

    private static Choice choice(ReportedLine line, String who, String words) {
        String label = who + ": " + words;
        return new Choice(
                line,
                label.length() <= LONGEST_LABEL
                        ? label
                        : label.substring(0, LONGEST_LABEL).strip() + "…");
    }
}
