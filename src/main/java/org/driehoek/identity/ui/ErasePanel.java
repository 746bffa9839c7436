package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.LastAdministratorException;
import org.driehoek.identity.Person;
import org.driehoek.identity.PrivacyService;

/** Erases somebody for good, once it has been said twice. */
class ErasePanel extends Panel {

    private final transient Person person;
    private final H2 heading = new H2();
    private final Paragraph words = new Paragraph();
    private final NativeButton ask = new NativeButton();
    private final NativeButton sure = new NativeButton();
    private final NativeButton keep = new NativeButton();
    private final Notice notice = new Notice();

    ErasePanel(PrivacyService privacy, Person person) {
        this.person = person;
        ask.addClickListener(_ -> asks(true));
        keep.addClickListener(_ -> asks(false));
        sure.addClickListener(_ -> erase(privacy));
        var actions = new Div(ask, sure, keep);
        actions.addClassName("actions");
        ask.addClassName("btn");
        sure.addClassName("btn");
        keep.addClassName("btn");
        sure.setVisible(false);
        keep.setVisible(false);
        add(heading, words, actions, notice);
    }

    private void asks(boolean twice) {
        ask.setVisible(!twice);
        sure.setVisible(twice);
        keep.setVisible(twice);
        (twice ? keep : ask).focus();
    }

    private void erase(PrivacyService privacy) {
        try {
            privacy.erase(person.account());
            getUI().ifPresent(ui -> ui.navigate(PeopleView.class));
        } catch (LastAdministratorException last) {
            asks(false);
            notice.say(getTranslation("person.last", person.name()), getTranslation("person.last.next", person.name()));
        }
    }

    @Override
    void write() {
        heading.setText(getTranslation("person.erase"));
        words.setText(getTranslation("person.erase.words", person.name()));
        ask.setText(getTranslation("person.erase.ask"));
        sure.setText(getTranslation("person.erase.sure", person.name()));
        keep.setText(getTranslation("person.erase.keep"));
    }
}
