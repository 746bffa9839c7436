package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.base.ui.Notice;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ReportedLine;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;
import org.jspecify.annotations.Nullable;

/** Tells the authors that a sentence of a turn is wrong or hurtful. */
final class ReportForm extends Div {
    /** A sentence that can be reported. */
    private record Choice(ReportedLine line, String words) {}

    private final transient Reader reader;
    private final transient ReportService reports;
    private final Notice notice = new Notice();
    private final RadioButtonGroup<Choice> sentence = new RadioButtonGroup<>();
    private final RadioButtonGroup<ReportKind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Div form = new Div();

    private ReportForm(Reader reader, ReportService reports, List<Choice> choices) {
        this.reader = reader;
        this.reports = reports;
        addClassName("report-form");
        form.addClassName("report-form");
        sentence.setLabel(reader.say("debrief.report.which"));
        sentence.setItems(choices);
        sentence.setItemLabelGenerator(Choice::words);
        sentence.setValue(choices.getFirst());
        kind.setLabel(reader.say("debrief.report.kind"));
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(each -> reader.say("debrief.report.kind." + each.id()));
        words.setLabel(reader.say("debrief.report.words"));
        words.setHelperText(reader.say("debrief.report.words.help"));
        words.setMaxLength(ReportService.LONGEST);
        NativeButton send = new NativeButton(reader.say("debrief.report.send"), _ -> send());
        send.addClassName("btn");
        form.add(new Paragraph(reader.say("debrief.report.hint")), sentence, kind, words, send);
        add(form, notice);
    }

    /** Makes the fold of a turn; {@code said} is what the student said, null for nothing. Turn 0 is how the talk opened. */
    static @Nullable Component fold(
            Reader reader,
            Folds folds,
            @Nullable ReportService reports,
            int turn,
            @Nullable Text said,
            List<Line> lines) {
        List<Choice> choices = choices(reader, turn, said, lines);
        if (reports == null || choices.isEmpty()) {
            return null;
        }
        Span summary = new Span(reader.say("debrief.report"));
        return folds.fold("report:" + turn, summary, () -> new ReportForm(reader, reports, choices));
    }

    private static List<Choice> choices(Reader reader, int turn, @Nullable Text said, List<Line> lines) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Text words = lines.get(i).say() == null
                    ? lines.get(i).gesture()
                    : lines.get(i).say();
            if (words != null) {
                String who = reader.name(lines.get(i).character());
                choices.add(new Choice(new ReportedLine.Theirs(turn, i), who + ": " + reader.read(words)));
            }
        }
        if (said != null) {
            choices.add(new Choice(new ReportedLine.Mine(turn), reader.say("debrief.you") + ": " + reader.read(said)));
        }
        return choices;
    }

    private void send() {
        if (kind.getValue() == null) {
            kind.setErrorMessage(reader.say("debrief.report.kind.missing"));
            kind.setInvalid(true);
            kind.getElement().callJsFunction("focus");
            return;
        }
        try {
            reports.report(
                    reader.debrief().attempt().id(), sentence.getValue().line(), kind.getValue(), words.getValue());
            form.setVisible(false);
            notice.say(reader.say("debrief.report.sent"), reader.say("debrief.report.sent.why"));
        } catch (AttemptRefusedException gone) {
            notice.say(reader.say("debrief.own.refused"), reader.say("debrief.own.refused.why"));
        }
    }
}
