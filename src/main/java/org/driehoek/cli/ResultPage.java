package org.driehoek.cli;

import java.util.List;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Card;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;

/** Writes down what the rules made of a talk: the story, a level for each dimension with its evidence, one thing to try. */
final class ResultPage {

    private static final int NAME_WIDTH = 36;

    private final Table table;
    private final Page page;

    ResultPage(Table table, Page page) {
        this.table = table;
        this.page = page;
    }

    /** Assesses a talk that is over and prints all of it. */
    void print(Transcript transcript) {
        Assessment assessment = table.assess(transcript);
        Feedback feedback = table.explain(transcript, assessment);
        if (feedback != null && !feedback.story().isEmpty()) {
            page.heading(page.in(Words.STORY));
            for (Feedback.StoryLine line : feedback.story()) {
                String turned = line.turningPoint() ? " (" + page.in(Words.TURNING_POINT) + ")" : "";
                page.say(0, page.in(Words.TURN) + " " + line.turn() + turned + ": " + page.in(line.words()));
            }
        }
        levels(assessment);
        if (feedback != null) {
            items(Words.STRENGTHS, feedback.strengths());
            items(Words.POINTS, feedback.points());
            card(feedback.card());
        }
    }

    private void levels(Assessment assessment) {
        page.heading(page.in(Words.LEVELS));
        for (DimensionResult result : assessment.results()) {
            String name =
                    page.in(table.rulebook().rubric().entry(result.dimension()).name());
            String target = table.scenario().target().contains(result.dimension()) ? "* " : "  ";
            page.plain(target
                    + name
                    + " ".repeat(Math.max(1, NAME_WIDTH - name.length()))
                    + page.in(Words.of(result.level())));
            for (Text reason : result.lowered()) {
                page.say(4, page.in(reason));
            }
        }
    }

    private void items(Text title, List<Feedback.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        page.heading(page.in(title));
        for (Feedback.Item item : items) {
            Text own = item.ownWords();
            page.say(0, page.in(item.where()) + (own == null ? "" : " — “" + page.in(own) + "”"));
            part("", item.effect());
            part("", item.principle());
            part(page.in(Words.TRY) + " ", item.tryThis());
            page.say(2, page.in(item.plain()) + " [" + item.observation().rule() + "]");
            for (Source source : item.sources()) {
                page.say(2, page.in(Words.SOURCES) + " " + source.cited());
            }
            page.blank();
        }
    }

    private void part(String before, @Nullable Text words) {
        if (words != null) {
            page.say(2, before + page.in(words));
        }
    }

    private void card(@Nullable Card card) {
        if (card != null) {
            page.heading(page.in(Words.NEXT));
            page.say(0, page.in(card.aim()));
            page.say(2, page.in(card.when()));
            page.say(2, "“" + page.in(card.example()) + "”");
            if (card.moment() != null) {
                page.say(2, page.in(card.moment().words()));
            }
            if (card.why() != null) {
                page.say(2, page.in(card.why()) + " [" + String.join(", ", card.rules()) + "]");
            }
        }
    }
}
