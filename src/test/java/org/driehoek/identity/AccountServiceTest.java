package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DriehoekTest
class AccountServiceTest {

    final AccountService accounts;
    final People people;
    final Accounts stored;
    final CurrentUser currentUser;
    final TestAccounts testAccounts;

    @Autowired
    AccountServiceTest(
            AccountService accounts,
            People people,
            Accounts stored,
            CurrentUser currentUser,
            TestAccounts testAccounts) {
        this.accounts = accounts;
        this.people = people;
        this.stored = stored;
        this.currentUser = currentUser;
        this.testAccounts = testAccounts;
    }

    @Test
    void an_account_is_found_whatever_the_case_of_its_name() {
        var opened = people.open(" Fenna ", "Fenna Visser", "driehoek", Languages.ENGLISH);

        assertThat(people.byUsername("FENNA")).contains(opened);
        assertThat(opened.language()).isEqualTo(Languages.ENGLISH);
        assertThat(opened.administrator()).isFalse();
    }

    @Test
    void a_name_is_given_once() {
        people.open("daan", "Daan Smit", "driehoek", Languages.DUTCH);

        assertThatThrownBy(() -> people.open("Daan", "Another Daan", "driehoek", Languages.DUTCH))
                .isInstanceOf(UsernameTakenException.class);
    }

    @Test
    void only_an_argon2_hash_of_the_password_is_kept() {
        people.open("lotte", "Lotte Mol", "driehoek", Languages.DUTCH);

        assertThat(stored.findByUsername("lotte").orElseThrow().passwordHash())
                .startsWith("{argon2}")
                .doesNotContain("driehoek");
    }

    @Test
    void a_learner_is_known_by_a_pseudonym_that_is_not_the_account() {
        var opened = people.open("mila", "Mila Bos", "driehoek", Languages.DUTCH);

        assertThat(opened.learner().value()).isNotEqualTo(opened.account().value());
        assertThat(people.byUsername("mila").orElseThrow().learner()).isEqualTo(opened.learner());
    }

    @Test
    @WithAccount("noor")
    void a_chosen_language_is_remembered_for_the_account_and_for_this_visit() {
        accounts.chooseLanguage(Languages.ENGLISH);

        assertThat(currentUser.get().language()).isEqualTo(Languages.ENGLISH);
        assertThat(people.byUsername("noor").orElseThrow().language()).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void a_visitor_without_account_may_choose_a_language_too() {
        accounts.chooseLanguage(Languages.ENGLISH);

        assertThat(currentUser.find()).isEmpty();
    }
}
