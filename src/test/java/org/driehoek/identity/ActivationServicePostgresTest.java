package org.driehoek.identity;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class ActivationServicePostgresTest extends ActivationServiceTest {

    @Autowired
    ActivationServicePostgresTest(
            ActivationService activation,
            People people,
            Invitations invitations,
            AccountLogin login,
            AccessLinks links) {
        super(activation, people, invitations, login, links);
    }
}
