package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.driehoek.scenario.Language;
import org.driehoek.talk.Input;
import org.jspecify.annotations.Nullable;

/** One thing to say, as a card with its key. A card is used again for each turn, so that an answer sends new words only. */
final class MoveCard extends NativeButton {
    private final Span key = new Span();
    private final Span topic = new Span();
    private final Span words = new Span();
    private transient @Nullable Input input;

    MoveCard(BiConsumer<Input, String> say) {
        addClassName("move");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        topic.addClassName("topic");
        words.addClassName("words");
        add(key, topic, words);
        addClickListener(_ -> {
            if (input != null) {
                say.accept(input, words.getText());
            }
        });
    }

    /** Shows a sentence on the card; {@code foreign} is its language where that is not the page's. */
    void show(int number, Input what, String about, String sentence, @Nullable Language foreign) {
        input = what;
        String digit = String.valueOf(number);
        getElement().setAttribute("data-key", digit);
        getElement().setAttribute("aria-keyshortcuts", digit);
        key.setText(digit);
        topic.setText(about);
        topic.setVisible(!about.isEmpty());
        words.setText(sentence);
        if (foreign == null) {
            words.getElement().removeAttribute("lang");
        } else {
            words.getElement().setAttribute("lang", foreign.locale().toLanguageTag());
        }
        setClassName("silence", what instanceof Input.Silent);
        setVisible(true);
    }

    /** Takes the card off the table. */
    void clear() {
        input = null;
        setVisible(false);
        getElement().removeAttribute("data-key");
    }
}
