package org.driehoek.identity;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class PrivacyServicePostgresTest extends PrivacyServiceTest {

    @Autowired
    PrivacyServicePostgresTest(PrivacyService privacy, TestAccounts people, AuditLog log, JdbcClient database) {
        super(privacy, people, log, database);
    }
}
