package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.PublishedReview;
import org.driehoek.scenario.Text;

/** Why a level is what it is: what the level means, what lowered it, and everything the rules found. */
final class LevelEvidence extends Div {
    LevelEvidence(Reader reader, DimensionResult result) {
        addClassName("level-evidence");
        Text meaning = reader.debrief()
                .rulebook()
                .rubric()
                .entry(result.dimension())
                .levels()
                .get(result.level());
        if (meaning != null) {
            add(new Paragraph(reader.read(meaning)));
        }
        if (!result.lowered().isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            result.lowered().forEach(reason -> reasons.add(new ListItem(reader.read(reason))));
            Div lowered = new Div(new Paragraph(reader.say("debrief.lowered")), reasons);
            lowered.addClassName("lowered");
            add(lowered);
        }
        addReviews(reader, result);
        List<Feedback.Item> found = reader.debrief().feedback().all().stream()
                .filter(item -> item.observation().dimension() == result.dimension())
                .toList();
        found.forEach(item -> add(new Evidence(reader, item, false)));
        if (found.isEmpty()) {
            add(Reader.quiet(reader.say("debrief.no-evidence")));
        }
    }

    private void addReviews(Reader reader, DimensionResult result) {
        for (PublishedReview review : reader.reviews()) {
            JudgedLevel judged = review.levels().get(result.dimension());
            if (judged != null) {
                Div words = new Div(new Paragraph(reader.say(
                        "debrief.review.reason",
                        reader.trainer(review),
                        reader.level(judged.byTrainer()),
                        reader.level(judged.byRules()))));
                if (!judged.reason().isBlank()) {
                    words.add(new Paragraph(judged.reason()));
                }
                words.addClassName("judgement");
                add(words);
            }
        }
    }
}
