package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.base.ui.Prose;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.OwnReview;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/** A review as the student will read it: the trainer's levels beside the rules', the comments at their turns, the whole. */
final class StudentPreview extends Div {
    private final transient Sheet sheet;

    StudentPreview(Sheet sheet, OwnReview review) {
        this.sheet = sheet;
        addClassName("student-preview");
        if (review.levels().isEmpty()
                && review.comments().isEmpty()
                && review.overall().isBlank()) {
            add(Sheet.quiet(sheet.say("review.preview.nothing")));
            return;
        }
        if (!review.overall().isBlank()) {
            add(new H3(sheet.say("review.whole")), new Prose(review.overall()));
        }
        if (!review.levels().isEmpty()) {
            add(new H3(sheet.say("review.levels")));
            review.levels().forEach((dimension, judged) -> add(level(dimension, judged)));
        }
        review.comments().forEach((turn, words) -> add(new H3(sheet.say("review.turn", turn)), new Prose(words)));
    }

    private Component level(Dimension dimension, JudgedLevel judged) {
        Div level = new Div(new H4(sheet.name(dimension)), row("review.by-rules", judged.byRules(), ""));
        level.addClassName("preview-level");
        level.add(row("review.by-trainer", judged.byTrainer(), judged.overridden() ? "" : "review.confirmed"));
        if (!judged.reason().isBlank()) {
            Span label = new Span(sheet.say("review.reason.label") + " ");
            label.addClassName("label");
            level.add(new Paragraph(label, new Span(judged.reason())));
        }
        return level;
    }

    private Component row(String whose, Level level, String remark) {
        String words = sheet.say(whose) + ": " + sheet.name(level);
        Div row = new Div(new Span(remark.isEmpty() ? words : words + " (" + sheet.say(remark) + ")"));
        row.addClassName("by-rules");
        if (level != Level.NOT_OBSERVABLE) {
            row.add(new LevelBar(level.number(), sheet.name(level)));
        }
        return row;
    }
}
