package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-013: Look after people. */
@DriehoekTest
class PeopleViewTest extends SpringBrowserlessTest {

    final TestAccounts accounts;
    final String domain = UUID.randomUUID() + ".example";

    @Autowired
    PeopleViewTest(TestAccounts accounts) {
        this.accounts = accounts;
    }

    @Test
    @WithAccount(value = "runs-people", administrator = true)
    void whoever_runs_the_installation_finds_the_page_in_the_menu() {
        navigate(PeopleView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Mensen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("people");
    }

    @Test
    @WithAccount("a-student-of-people")
    void a_student_neither_sees_nor_opens_it() {
        UI.getCurrent().navigate("people");

        assertThat(getCurrentView()).isInstanceOfAny(ForbiddenPage.class, NotFoundPage.class);
        navigate(AccountView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("people");
    }

    @Test
    @WithAccount(value = "pastes-people", administrator = true)
    void a_pasted_list_is_looked_at_first_and_then_taken_in_and_undone() {
        navigate(PeopleView.class);
        paste("Sanne Bakker, sanne@" + domain + "\nYoussef\n\"Vos, Mila\" <mila@" + domain + ">");
        test(button("Lijst controleren")).click();

        assertThat(said())
                .contains("2 mensen zijn nieuw", "en 1 regel klopt niet", "Youssef", "Er staat geen e-mailadres");
        assertThat(list().getValue()).contains("Youssef");

        test(button("2 accounts maken")).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("2 accounts gemaakt");
        assertThat(links().getValue())
                .contains("Sanne Bakker\tsanne@" + domain + "\t", "Mila Vos\tmila@" + domain, "/activate/");
        assertThat(accounts.find("sanne@" + domain)).isEmpty();
        assertThat(list().getValue()).isEmpty();

        test(find(NativeButton.class, find(InvitedPanel.class).single())
                        .withText("Ongedaan maken")
                        .single())
                .click();
        assertThat(said()).contains("2 accounts zijn verwijderd.");
    }

    @Test
    @WithAccount(value = "speaks-people", administrator = true)
    void what_was_pasted_and_found_stays_when_the_language_changes() {
        navigate(PeopleView.class);
        paste("Sanne Bakker, sanne@" + domain);
        test(button("Lijst controleren")).click();

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(list().getValue()).contains("Sanne Bakker");
        assertThat(said()).contains("1 person is new");
        assertThat(button("Create 1 account").isVisible()).isTrue();
    }

    @Test
    @WithAccount(value = "nothing-people", administrator = true)
    void an_empty_list_says_what_to_do() {
        navigate(PeopleView.class);
        test(button("Lijst controleren")).click();

        assertThat(list().isInvalid()).isTrue();
        assertThat(list().getErrorMessage()).contains("minstens één e-mailadres");
    }

    @Test
    @WithAccount(value = "adds-people", administrator = true)
    void one_person_is_added_by_a_form_that_keeps_what_was_typed_until_it_is_right() {
        navigate(PeopleView.class);
        var name = field("Naam");
        var email = field("E-mailadres");
        test(name).setValue("Fenna Visser");
        test(email).setValue("fenna");
        test(button("Account maken")).click();
        assertThat(email.isInvalid()).isTrue();
        assertThat(name.getValue()).isEqualTo("Fenna Visser");

        test(email).setValue("fenna@" + domain);
        test(button("Account maken")).click();
        assertThat(links().getValue()).startsWith("Fenna Visser\tfenna@" + domain);
        assertThat(name.getValue()).isEmpty();
    }

    @Test
    @WithAccount(value = "searches-people", administrator = true)
    void people_are_found_and_one_opens_their_own_page() {
        var somebody = accounts.account("zoekme" + domain.substring(0, 8));
        UI.getCurrent().navigate("people", QueryParameters.of("find", "zoekme" + domain.substring(0, 8)));

        assertThat(rows()).hasSize(1);
        assertThat(rows().getFirst().getElement().getTextRecursively()).contains("zoekme", "actief");
        assertThat(find(Anchor.class, rows().getFirst()).single().getHref()).isEqualTo("people/" + somebody.account());

        UI.getCurrent().navigate("people", QueryParameters.of("find", "nobody-is-called-so"));
        assertThat(said()).contains("Niemand gevonden");
    }

    private void paste(String text) {
        test(list()).setValue(text);
    }

    private TextArea list() {
        return find(TextArea.class, find(PasteForm.class).single()).single();
    }

    private TextArea links() {
        return find(TextArea.class, find(InvitedPanel.class).single()).single();
    }

    private TextField field(String label) {
        return find(TextField.class, find(AddPersonForm.class).single())
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private List<NativeTableRow> rows() {
        var table = find(NativeTable.class, find(PeoplePanel.class).single()).single();
        return find(NativeTableRow.class, table.getBody()).all();
    }

    private String said() {
        return find(PeopleView.class).single().getElement().getTextRecursively();
    }
}
