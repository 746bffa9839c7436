package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.driehoek.base.ui.Chip;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Topic;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.jspecify.annotations.Nullable;

/**
 * What can be said at a point of a what-if, as cards. The first nine have a key, which works while the focus is among the
 * cards, so that it takes no key away from who steers the browser by single ones.
 */
final class WhatIfMoves extends Div {
    private static final List<Key> DIGITS = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    private final transient Reader reader;
    private final Folds folds;
    private final transient @Nullable Input then;
    private final transient Consumer<Input> say;
    private final transient List<Input> numbered = new ArrayList<>();

    /**
     * Lays out an offer.
     *
     * @param then what was said at the same point of the talk as it was; null when that is another point
     */
    WhatIfMoves(Reader reader, Folds folds, Offer offer, int turn, @Nullable Input then, Consumer<Input> say) {
        this.reader = reader;
        this.folds = folds;
        this.then = then;
        this.say = say;
        addClassNames("moves-table", "what-if-moves");
        boolean here = !offer.moves().isEmpty() || offer.silence();
        if (here) {
            Div cards = cards(reader.say("whatif.say", turn));
            offer.moves().forEach(move -> cards.add(card(new Input.Said(move), false, true)));
            if (offer.silence()) {
                cards.add(card(new Input.Silent(), false, true));
            }
            add(cards);
        }
        more("whatif.elsewhere", offer.doors(), !here);
        more("whatif.round-off", offer.closing(), !here && offer.doors().isEmpty());
        for (int i = 0; i < numbered.size(); i++) {
            Input input = numbered.get(i);
            Shortcuts.addShortcutListener(this, () -> say.accept(input), DIGITS.get(i))
                    .listenOn(this);
        }
    }

    /** Adds what lies in a fold; it is open, and its cards have keys, when there is nothing else to say. */
    private void more(String key, List<String> moves, boolean open) {
        if (moves.isEmpty()) {
            return;
        }
        String words = reader.say(key, moves.size());
        Div cards = cards(words);
        moves.forEach(move -> cards.add(card(new Input.Said(move), true, open)));
        var fold = folds.fold("what-if:" + key, new Span(words), cards);
        if (open) {
            fold.setOpen(true);
        }
        add(fold);
    }

    private static Div cards(String label) {
        Div cards = new Div();
        cards.addClassName("cards-to-say");
        cards.getElement().setAttribute("role", "group");
        cards.getElement().setAttribute("aria-label", label);
        // Focus comes here after an answer: the screen reader then names the group and reads the answer.
        cards.getElement().setAttribute("tabindex", "-1");
        return cards;
    }

    private NativeButton card(Input input, boolean about, boolean keyed) {
        NativeButton card = new NativeButton();
        card.addClassName("move");
        if (keyed && numbered.size() < DIGITS.size()) {
            numbered.add(input);
            String digit = String.valueOf(numbered.size());
            Span key = new Span(digit);
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            card.getElement().setAttribute("aria-keyshortcuts", digit);
            card.add(key);
        }
        Span words = new Span(reader.say("debrief.silence"));
        words.addClassName("words");
        if (input instanceof Input.Said said) {
            write(card, words, said.move(), about);
        } else {
            card.addClassName("silence");
        }
        card.add(words);
        if (input.equals(then)) {
            card.add(new Chip(reader.say("whatif.said-then")));
        }
        card.addClickListener(_ -> say.accept(input));
        return card;
    }

    private void write(NativeButton card, Span words, String id, boolean about) {
        Move move = reader.scenario().moves().get(id);
        if (move == null) {
            words.setText(id);
            return;
        }
        words.setText(reader.read(move.say()));
        Locale foreign = reader.foreign(move.say());
        if (foreign != null) {
            words.getElement().setAttribute("lang", foreign.toLanguageTag());
        }
        Topic topic = about ? reader.scenario().topics().get(move.topic()) : null;
        if (topic != null && topic.name() != null) {
            Span name = new Span(reader.read(topic.name()));
            name.addClassName("topic");
            card.add(name);
        }
    }
}
