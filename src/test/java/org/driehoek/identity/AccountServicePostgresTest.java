package org.driehoek.identity;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class AccountServicePostgresTest extends AccountServiceTest {

    @Autowired
    AccountServicePostgresTest(
            AccountService accounts,
            People people,
            Accounts stored,
            CurrentUser currentUser,
            TestAccounts testAccounts) {
        super(accounts, people, stored, currentUser, testAccounts);
    }
}
