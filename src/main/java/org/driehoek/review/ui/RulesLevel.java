package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.scenario.Level;

/** The level that the rules gave on a dimension, and why: what it means, the chances, what lowered it, and each finding. */
final class RulesLevel extends Div {
    private final transient Sheet sheet;
    private final transient DimensionResult result;

    /** Shows a result; {@code confirm} stands beside the level. */
    RulesLevel(Sheet sheet, DimensionResult result, Component confirm) {
        this.sheet = sheet;
        this.result = result;
        addClassName("rules-level");
        Div line = new Div(new Span(sheet.say("review.by-rules") + ": " + sheet.name(result.level())));
        line.addClassName("by-rules");
        if (result.level() != Level.NOT_OBSERVABLE) {
            line.add(new LevelBar(result.level().number(), sheet.name(result.level())));
        }
        line.add(confirm);
        add(line, new NativeDetails(new Span(sheet.say("review.why")), why()));
    }

    private Component why() {
        Div why = new Div();
        why.addClassName("level-evidence");
        String meaning = sheet.meaning(result.dimension(), result.level());
        if (meaning != null) {
            why.add(new Paragraph(meaning));
        }
        int chances = result.taken() + result.half() + result.missed();
        why.add(Sheet.quiet(sheet.say("debrief.chances", result.taken() + result.half(), chances)));
        if (!result.lowered().isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            result.lowered().forEach(each -> reasons.add(new ListItem(sheet.read(each))));
            Div lowered = new Div(new Paragraph(sheet.say("debrief.lowered")), reasons);
            lowered.addClassName("lowered");
            why.add(lowered);
        }
        List<Feedback.Item> found = sheet.foundOn(result.dimension());
        found.forEach(item -> why.add(new Finding(sheet, item)));
        if (found.isEmpty()) {
            why.add(Sheet.quiet(sheet.say("debrief.no-evidence")));
        }
        return why;
    }
}
