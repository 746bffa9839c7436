package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.driehoek.identity.CurrentUser;

/** Shows people what the installation knows about their account. */
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    AccountView(CurrentUser currentUser) {
        var user = currentUser.get();
        addClassName("page");
        var facts = new DescriptionList();
        fact(facts, "account.display-name", user.displayName());
        fact(facts, "account.username", user.username());
        fact(facts, "account.language", getTranslation("shell.language", user.language()));
        var sheet = new Div(facts, new Paragraph(getTranslation("account.pseudonym")));
        sheet.addClassName("sheet");
        add(new H1(getTranslation("account.heading")), sheet);
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page");
    }
}
