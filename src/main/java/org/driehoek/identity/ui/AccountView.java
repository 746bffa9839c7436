package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.identity.AccountService;

/** UC-012: Look after one's own account. Shows what is known, changes the password, logs out elsewhere. */
@Route("account")
@PermitAll
class AccountView extends Page {

    private final PageHeader header = new PageHeader();
    private final transient List<Panel> panels;
    private final PrivacyPanel privacy;

    AccountView(AccountService accounts, PrivacyPanel privacy) {
        this.privacy = privacy;
        panels = List.of(new AccountFacts(accounts), new PasswordPanel(accounts), new LoginsPanel(accounts));
        add(header);
        panels.forEach(this::add);
        add(privacy);
    }

    @Override
    protected String name() {
        return getTranslation("account.heading");
    }

    @Override
    protected void write() {
        header.title(name());
        panels.forEach(Panel::write);
        privacy.write();
    }

    /** What the installation knows about this person. */
    private static final class AccountFacts extends Panel {

        private final transient AccountService accounts;

        AccountFacts(AccountService accounts) {
            this.accounts = accounts;
        }

        @Override
        void write() {
            var me = accounts.me();
            var facts = new Facts()
                    .fact(getTranslation("account.display-name"), me.name())
                    .fact(getTranslation("account.username"), me.username())
                    .fact(
                            getTranslation("account.email"),
                            me.email() == null ? getTranslation("account.email.none") : me.email())
                    .fact(getTranslation("account.language"), getTranslation("shell.language", me.language()));
            removeAll();
            add(facts, new Paragraph(getTranslation("account.pseudonym")));
        }
    }
}
