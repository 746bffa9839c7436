package org.driehoek.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** Looks for rules by words, and chooses a dimension or a group. */
final class RulesForm extends Div {
    private static final int PAUSE_IN_TYPING_MS = 300;

    private final TextField words = new TextField();
    private final Select<RulePart> part = new Select<>();

    /** Creates an empty form; {@code changed} runs when other rules are to be shown. */
    RulesForm(Runnable changed) {
        addClassName("rules-form");
        getElement().setAttribute("role", "search");
        words.setId("rule-words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        part.setId("rule-part");
        part.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        add(words, part);
    }

    String words() {
        return words.getValue();
    }

    RulePart part() {
        RulePart chosen = part.getValue();
        return chosen == null ? RulePart.ALL : chosen;
    }

    /** Shows all rules again. */
    void clear() {
        words.clear();
        part.setValue(RulePart.ALL);
    }

    /** Writes the form in the reader's language; what was typed and chosen stays. */
    void write(RuleWords say, List<RulePart> parts) {
        RulePart chosen = part();
        getElement().setAttribute("aria-label", say.say("rules.look"));
        words.setLabel(say.say("rules.look"));
        part.setLabel(say.say("rules.part"));
        part.setItemLabelGenerator(each -> name(say, each));
        part.setItems(parts);
        part.setValue(parts.contains(chosen) ? chosen : RulePart.ALL);
    }

    private static String name(RuleWords say, RulePart part) {
        if (part.kind() == null) {
            return say.say("rules.part.all");
        }
        String kind = say.say("rules.part." + part.kind().id());
        return part.group() == null ? kind : say.say("rules.part.one", kind, say.group(part.kind(), part.group()));
    }
}
