package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.H2;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.AccountService;
import org.driehoek.identity.PasswordRefusedException;
import org.driehoek.identity.WrongPasswordException;

/** Changes one's own password, which asks for the present one. */
class PasswordPanel extends Panel {

    private final transient AccountService accounts;
    private final H2 heading = new H2();
    private final PasswordBox present = new PasswordBox("password.present", false);
    private final PasswordForm form = new PasswordForm(this::change);
    private final Notice notice = new Notice();
    private boolean said;

    PasswordPanel(AccountService accounts) {
        this.accounts = accounts;
        form.addComponentAsFirst(present);
        add(heading, notice, form);
    }

    private void change(String password) {
        said = false;
        notice.hush();
        try {
            accounts.changePassword(present.getValue(), password);
            present.clear();
            form.clear();
            said = true;
            tell();
        } catch (WrongPasswordException wrong) {
            present.complain("password.present.wrong");
        } catch (PasswordRefusedException refused) {
            form.complain(refused.problem());
        }
    }

    private void tell() {
        if (said) {
            notice.say(getTranslation("password.changed"), getTranslation("password.changed.next"));
        }
    }

    @Override
    void write() {
        heading.setText(getTranslation("password.heading"));
        present.write();
        form.write();
        tell();
    }
}
