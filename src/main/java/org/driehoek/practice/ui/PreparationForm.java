package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.base.ui.Notice;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Preparation;

/** The choices before the door opens. Nothing is chosen beforehand, and a choice stays when the language changes. */
final class PreparationForm extends Div {
    private final transient List<Preparation> preparations;
    private final List<RadioButtonGroup<String>> groups = new ArrayList<>();
    private final Notice missing = new Notice();

    PreparationForm(List<Preparation> preparations) {
        this.preparations = preparations;
        addClassName("preparation");
        for (Preparation preparation : preparations) {
            RadioButtonGroup<String> group = new RadioButtonGroup<>();
            group.setItems(
                    preparation.choices().stream().map(Preparation.Choice::id).toList());
            group.addValueChangeListener(_ -> group.setInvalid(false));
            groups.add(group);
            add(group);
        }
        add(missing);
    }

    /** Writes questions and choices in a language. */
    void write(Language language) {
        missing.hush();
        for (int i = 0; i < groups.size(); i++) {
            Preparation preparation = preparations.get(i);
            RadioButtonGroup<String> group = groups.get(i);
            group.setLabel(preparation.ask().in(language));
            group.setItemLabelGenerator(id -> text(preparation, id, language));
            group.setErrorMessage(getTranslation("brief.choose"));
        }
    }

    /** Returns whether every question has an answer; otherwise says which has none and goes to the first. */
    boolean complete() {
        List<RadioButtonGroup<String>> open =
                groups.stream().filter(RadioButtonGroup::isEmpty).toList();
        open.forEach(group -> group.setInvalid(true));
        if (open.isEmpty()) {
            missing.hush();
            return true;
        }
        missing.say(
                getTranslation("brief.missing"),
                String.join(" · ", open.stream().map(RadioButtonGroup::getLabel).toList()));
        open.getFirst().getElement().executeJs("this.querySelector('input').focus()");
        return false;
    }

    /** Returns the choice made for each preparation. */
    SequencedMap<String, String> choices() {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            choices.put(preparations.get(i).id(), groups.get(i).getValue());
        }
        return choices;
    }

    private static String text(Preparation preparation, String choice, Language language) {
        return preparation.choices().stream()
                .filter(each -> each.id().equals(choice))
                .findFirst()
                .orElseThrow()
                .text()
                .in(language);
    }
}
