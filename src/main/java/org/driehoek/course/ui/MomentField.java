package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Asks a date and a time, in the browser's own way. */
final class MomentField extends Div {
    private final NativeLabel label = new NativeLabel();
    private final Input input = new Input();
    private final Paragraph help = new Paragraph();
    private final Paragraph error = new Paragraph();

    MomentField() {
        addClassName("moment-field");
        String id = "moment-" + UUID.randomUUID();
        input.setId(id);
        input.setType("datetime-local");
        label.setFor(input);
        help.setId(id + "-help");
        help.addClassName("quiet");
        error.setId(id + "-error");
        error.addClassName("field-error");
        error.setVisible(false);
        input.getElement().setAttribute("aria-describedby", id + "-help " + id + "-error");
        add(label, input, help, error);
    }

    void name(String words, String explanation) {
        label.setText(words);
        help.setText(explanation);
    }

    void setValue(LocalDateTime moment) {
        input.setValue(moment.truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** Returns what was chosen; nothing while it is not whole. */
    Optional<LocalDateTime> value() {
        try {
            return Optional.of(LocalDateTime.parse(input.getValue()));
        } catch (DateTimeParseException notWhole) {
            return Optional.empty();
        }
    }

    void allow(boolean enabled) {
        input.setEnabled(enabled);
    }

    void wrong(String words) {
        error.setText(words);
        error.setVisible(true);
        input.getElement().setAttribute("aria-invalid", "true");
    }

    void right() {
        error.setVisible(false);
        input.getElement().removeAttribute("aria-invalid");
    }

    void focus() {
        input.getElement().executeJs("this.focus()");
    }
}
