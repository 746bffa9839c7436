package org.driehoek.identity;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class AccessCheckPostgresTest extends AccessCheckTest {

    @Autowired
    AccessCheckPostgresTest(DeskService desk, TestAccounts people, JdbcClient database) {
        super(desk, people, database);
    }
}
