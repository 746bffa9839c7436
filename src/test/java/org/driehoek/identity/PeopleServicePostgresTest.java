package org.driehoek.identity;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class PeopleServicePostgresTest extends PeopleServiceTest {

    @Autowired
    PeopleServicePostgresTest(
            PeopleService service,
            People people,
            ActivationService activation,
            AccountService accounts,
            CurrentUser currentUser,
            TestAccounts testAccounts) {
        super(service, people, activation, accounts, currentUser, testAccounts);
    }
}
