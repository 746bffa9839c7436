package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.driehoek.identity.AuditFilter;
import org.jspecify.annotations.Nullable;

/** Asks which entries of the audit log to show: of or about whom, what, from which day, until which. */
final class AuditFilterForm extends Div {

    private final TextField person = new TextField();
    private final Select<String> action = new Select<>();
    private final Input from = new Input();
    private final Input until = new Input();
    private final NativeLabel fromLabel = new NativeLabel();
    private final NativeLabel untilLabel = new NativeLabel();
    private final transient List<String> actions;
    private boolean writing;

    AuditFilterForm(Collection<String> actions, Runnable changed) {
        this.actions = List.copyOf(actions);
        addClassNames("sheet", "filters");
        person.setValueChangeMode(ValueChangeMode.LAZY);
        person.setClearButtonVisible(true);
        person.addValueChangeListener(typed -> changed.run());
        action.setEmptySelectionAllowed(true);
        action.addValueChangeListener(chosen -> {
            if (!writing) {
                changed.run();
            }
        });
        add(
                person,
                action,
                day(from, fromLabel, "audit-from", changed),
                day(until, untilLabel, "audit-until", changed));
    }

    private static Div day(Input input, NativeLabel label, String id, Runnable changed) {
        input.setType("date");
        input.setId(id);
        label.setFor(id);
        input.addValueChangeListener(chosen -> changed.run());
        var day = new Div(label, input);
        day.addClassName("day");
        return day;
    }

    /** Writes the labels in the reader's language; what was typed and chosen stays. */
    void write(AuditWords words) {
        writing = true;
        person.setLabel(words.say("audit.filter.person"));
        action.setLabel(words.say("audit.filter.action"));
        action.setEmptySelectionCaption(words.say("audit.filter.everything"));
        String chosen = action.getValue();
        action.setItemLabelGenerator(item -> item == null ? words.say("audit.filter.everything") : words.action(item));
        action.setItems(
                actions.stream().sorted(Comparator.comparing(words::action)).toList());
        action.setValue(chosen);
        fromLabel.setText(words.say("audit.filter.from"));
        untilLabel.setText(words.say("audit.filter.until"));
        writing = false;
    }

    AuditFilter filter() {
        return new AuditFilter(
                person.getValue(), action.getValue(), start(from.getValue(), 0), start(until.getValue(), 1));
    }

    private static @Nullable Instant start(@Nullable String day, int later) {
        if (day == null || day.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(day)
                    .plusDays(later)
                    .atStartOfDay(AuditWords.ZONE)
                    .toInstant();
        } catch (DateTimeParseException halfTyped) {
            return null;
        }
    }
}
