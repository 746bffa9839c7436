package org.driehoek.identity.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.driehoek.base.Languages;

/** Asks in which language new people are spoken to. */
class LanguageChoice extends RadioButtonGroup<Locale> {

    LanguageChoice() {
        setItems(Languages.all());
        setValue(Languages.DUTCH);
    }

    void write() {
        setLabel(getTranslation("people.language"));
        setItemLabelGenerator(language -> getTranslation("shell.language", language));
    }
}
