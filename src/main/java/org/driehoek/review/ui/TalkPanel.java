package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.assessment.Feedback;
import org.driehoek.review.ReviewPart;
import org.driehoek.talk.Transcript;

/** The talk turn by turn; beside each turn what the rules saw in it, and the trainer's comment. */
final class TalkPanel extends Section {
    private final transient Sheet sheet;
    private final transient Draft draft;

    TalkPanel(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        addClassNames("sheet", "review-talk");
        H2 heading = new H2(sheet.say("review.talk"));
        heading.setId("talk");
        add(heading, Sheet.quiet(sheet.say("review.turn.keys")));
        Transcript transcript = sheet.debrief().transcript();
        add(row(
                0,
                sheet.say("review.preparation"),
                new TurnLines(sheet, transcript.prepared().lines())));
        transcript
                .turns()
                .forEach(turn ->
                        add(row(turn.turn(), sheet.say("review.turn", turn.turn()), new TurnLines(sheet, turn))));
    }

    private Component row(int turn, String name, Component script) {
        H3 heading = new H3(name);
        heading.setId("turn-" + turn);
        heading.getElement().setAttribute("data-turn", String.valueOf(turn));
        Div beside = new Div(findings(turn));
        beside.addClassName("turn-beside");
        if (turn > 0) {
            beside.add(comment(turn));
        }
        Section row = new Section(heading, script, beside);
        row.addClassName("turn-row");
        row.getElement().setAttribute("aria-labelledby", "turn-" + turn);
        return row;
    }

    private Component findings(int turn) {
        List<Feedback.Item> found = sheet.foundIn(turn);
        Div findings = new Div();
        findings.addClassName("findings");
        if (found.isEmpty()) {
            findings.add(Sheet.quiet(sheet.say("review.findings.none")));
        } else {
            Span label = new Span(sheet.say("review.findings"));
            label.addClassName("quiet");
            findings.add(label);
            found.forEach(item -> findings.add(new Finding(sheet, item)));
        }
        return findings;
    }

    private Component comment(int turn) {
        TextPart text = new TextPart(
                draft,
                "comment-" + turn,
                sheet.say("review.comment", turn),
                ReviewPart.LONGEST_COMMENT,
                review -> review.comments().getOrDefault(turn, ""),
                words -> new ReviewPart.Commented(turn, words));
        NativeDetails fold = new NativeDetails(new Span(sheet.say("review.comment.open")), text);
        fold.addClassName("turn-comment");
        fold.setOpen(!text.text().isEmpty());
        return fold;
    }
}
