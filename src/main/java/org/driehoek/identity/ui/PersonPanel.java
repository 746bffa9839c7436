package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.LastAdministratorException;
import org.driehoek.identity.ListedPerson;
import org.driehoek.identity.MailDelivery;
import org.driehoek.identity.PeopleService;
import org.driehoek.identity.PersonState;
import org.jspecify.annotations.Nullable;

/** What is known about one person's account, and what can be done with it. */
class PersonPanel extends Panel {

    private final transient PeopleService people;
    private transient ListedPerson shown;
    private final Div facts = new Div();
    private final Notice notice = new Notice();
    private final LinkBox link = new LinkBox();
    private final H2 heading = new H2();
    private final NativeButton newLink = button(this::makeLink);
    private final NativeButton logOut = button(this::logOut);
    private final NativeButton administrate = button(this::administrate);
    private final NativeButton switchOff = button(this::switchOnOrOff);
    private @Nullable String said;

    PersonPanel(PeopleService people, ListedPerson person) {
        this.people = people;
        this.shown = person;
        var actions = new Div(newLink, logOut, administrate, switchOff);
        actions.addClassName("actions");
        add(facts, heading, notice, actions, link);
    }

    private static NativeButton button(Runnable act) {
        var button = new NativeButton();
        button.addClassName("btn");
        button.addClickListener(_ -> act.run());
        return button;
    }

    private AccountId account() {
        return shown.person().account();
    }

    private void makeLink() {
        link.show(people.newLink(account()));
        done(shown.state() == PersonState.INVITED ? "person.link.activation" : "person.link.reset");
    }

    private void logOut() {
        people.logOutEverywhere(account());
        done("person.logged-out");
    }

    private void administrate() {
        try {
            people.administrate(account(), !shown.administrator());
            done(shown.administrator() ? "person.administrator.taken" : "person.administrator.given");
        } catch (LastAdministratorException last) {
            done("person.last");
        }
    }

    private void switchOnOrOff() {
        var off = shown.state() != PersonState.OFF;
        try {
            people.switchOn(account(), !off);
            link.hush();
            done(off ? "person.switched-off" : "person.switched-on");
        } catch (LastAdministratorException last) {
            done("person.last");
        }
    }

    private void done(String key) {
        said = key;
        shown = people.person(account());
        write();
    }

    @Override
    void write() {
        var off = shown.state() == PersonState.OFF;
        facts.removeAll();
        facts.add(facts());
        heading.setText(getTranslation("person.acts"));
        newLink.setText(
                getTranslation(shown.activated() == null ? "person.new-link.activation" : "person.new-link.reset"));
        newLink.setVisible(!off);
        logOut.setText(getTranslation("person.log-out"));
        logOut.setVisible(!off);
        administrate.setText(getTranslation(shown.administrator() ? "person.take" : "person.give"));
        switchOff.setText(getTranslation(off ? "person.switch-on" : "person.switch-off"));
        link.write();
        if (said != null) {
            notice.say(
                    getTranslation(said, shown.person().name()),
                    getTranslation(said + ".next", shown.person().name()));
        }
    }

    private Facts facts() {
        var person = shown.person();
        var email = person.email() == null ? getTranslation("account.email.none") : person.email();
        var known = new Facts()
                .fact(getTranslation("people.column.state"), PeopleTable.state(shown, this))
                .fact(getTranslation("account.email"), email)
                .fact(getTranslation("account.username"), person.username())
                .fact(getTranslation("account.language"), getTranslation("shell.language", person.language()))
                .fact(getTranslation("person.opened"), Days.day(shown.opened(), getLocale()));
        var activated = shown.activated();
        if (activated != null) {
            known.fact(getTranslation("person.activated"), Days.day(activated, getLocale()));
        }
        var mail = shown.mail();
        if (mail != null) {
            known.fact(getTranslation("person.mail"), new Span(words(mail)));
        }
        return known;
    }

    private String words(MailDelivery mail) {
        var sent = mail.sent();
        var problem = mail.problem();
        if (sent != null) {
            return getTranslation("person.mail.sent", Days.moment(sent, getLocale()));
        }
        return problem == null
                ? getTranslation("person.mail.waiting", Days.moment(mail.queued(), getLocale()))
                : getTranslation("person.mail.refused", problem);
    }
}
