package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Nobody becomes an administrator by putting one on a list. */
@DriehoekTest
@Transactional
class InvitedAdministratorTest {

    final People people;
    final Accounts accounts;

    @Autowired
    InvitedAdministratorTest(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Test
    void a_list_gives_no_link_to_the_account_of_an_administrator_who_is_not_ready_yet() {
        var email = "ada-" + UUID.randomUUID() + "@driehoek.example";
        var first = people.invite(people.beginImport(), "Ada", email, Languages.DUTCH);
        assertThat(first.link()).isNotNull();
        accounts.findByEmail(email).orElseThrow().administrate(true);

        var again = people.invite(people.beginImport(), "Ada", email, Languages.DUTCH);
        assertThat(again.opened()).isFalse();
        assertThat(again.link()).isNull();
    }
}
