package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Topic;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;

/** The cards with what can be said now: on the present topic, to begin about something else, or to round off. */
final class Moves extends Div {
    /** Which of the offered sentences lie on the table. */
    enum Choice {
        HERE,
        ELSEWHERE,
        ROUND_OFF;

        /** Returns what lies on the table first: what there is to say here, else something else, else how to round off. */
        static Choice first(Offer offer) {
            if (!offer.moves().isEmpty()) {
                return HERE;
            }
            return !offer.doors().isEmpty() ? ELSEWHERE : offer.closing().isEmpty() ? HERE : ROUND_OFF;
        }
    }

    private static final int KEYS = 9;

    private final BiConsumer<Input, String> say;
    private final Paragraph question = new Paragraph();
    private final Div cards = new Div();
    private final List<MoveCard> pool = new ArrayList<>();
    private transient Offer offer = Offer.NONE;
    private Choice choice = Choice.HERE;

    /** Creates an empty table; a click on a card says its sentence. */
    Moves(BiConsumer<Input, String> say) {
        this.say = say;
        addClassName("moves-table");
        question.addClassName("quiet");
        cards.addClassName("cards-to-say");
        cards.getElement().setAttribute("role", "group");
        // Focus comes here after an answer: the screen reader then names the group and reads the answer.
        cards.getElement().setAttribute("tabindex", "-1");
        add(question, cards);
    }

    /** Lays out an offer. */
    void show(Offer now, Choice which, Scenario scenario, Language language) {
        offer = now;
        choice = which;
        write(scenario, language);
    }

    /** Returns what lies on the table. */
    Choice choice() {
        return choice;
    }

    private void write(Scenario scenario, Language language) {
        String words = getTranslation("talk.say." + choice.name().toLowerCase(Locale.ROOT));
        question.setText(words);
        question.setVisible(choice != Choice.HERE);
        cards.getElement().setAttribute("aria-label", words);
        List<String> moves = offered();
        int number = 0;
        for (String id : moves.subList(0, Math.min(KEYS, moves.size()))) {
            Move move = scenario.moves().get(id);
            if (move != null) {
                Text sentence = move.say();
                String about = choice == Choice.ELSEWHERE ? topic(scenario, move, language) : "";
                card(number++)
                        .show(number, new Input.Said(id), about, sentence.in(language), sentence.foreignTo(language));
            }
        }
        if (choice == Choice.first(offer) && offer.silence()) {
            card(number++).show(number, new Input.Silent(), "", getTranslation("talk.silence"), null);
        }
        pool.subList(number, pool.size()).forEach(MoveCard::clear);
    }

    private List<String> offered() {
        return switch (choice) {
            case HERE -> offer.moves();
            case ELSEWHERE -> offer.doors();
            case ROUND_OFF -> offer.closing();
        };
    }

    private static String topic(Scenario scenario, Move move, Language language) {
        Topic topic = scenario.topics().get(move.topic());
        return topic == null || topic.name() == null ? "" : topic.name().in(language);
    }

    private MoveCard card(int index) {
        if (index == pool.size()) {
            MoveCard card = new MoveCard(say);
            pool.add(card);
            cards.add(card);
        }
        return pool.get(index);
    }
}
