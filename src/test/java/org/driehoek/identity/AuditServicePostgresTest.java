package org.driehoek.identity;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;

@OnPostgres
class AuditServicePostgresTest extends AuditServiceTest {

    @Autowired
    AuditServicePostgresTest(
            AuditService audit,
            AuditLog log,
            TestAccounts people,
            AuthenticationProvider logins,
            ApplicationEventPublisher events) {
        super(audit, log, people, logins, events);
    }
}
