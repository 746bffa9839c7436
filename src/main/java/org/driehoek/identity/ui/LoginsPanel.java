package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.AccountService;

/** Logs somebody out on every other computer and phone. */
class LoginsPanel extends Panel {

    private final H2 heading = new H2();
    private final Paragraph words = new Paragraph();
    private final NativeButton end = new NativeButton();
    private final Notice notice = new Notice();
    private boolean said;

    LoginsPanel(AccountService accounts) {
        end.addClassName("btn");
        end.addClickListener(_ -> {
            accounts.logOutElsewhere();
            said = true;
            tell();
        });
        add(heading, words, end, notice);
    }

    private void tell() {
        if (said) {
            notice.say(getTranslation("logins.ended"), getTranslation("logins.ended.next"));
        }
    }

    @Override
    void write() {
        heading.setText(getTranslation("logins.heading"));
        words.setText(getTranslation("logins.words"));
        end.setText(getTranslation("logins.end"));
        tell();
    }
}
