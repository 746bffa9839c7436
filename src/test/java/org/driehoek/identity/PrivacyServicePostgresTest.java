package org.driehoek.identity;

import jakarta.persistence.EntityManager;
import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class PrivacyServicePostgresTest extends PrivacyServiceTest {

    @Autowired
    PrivacyServicePostgresTest(
            PrivacyService privacy, TestAccounts people, AuditLog log, JdbcClient database, EntityManager entities) {
        super(privacy, people, log, database, entities);
    }
}
