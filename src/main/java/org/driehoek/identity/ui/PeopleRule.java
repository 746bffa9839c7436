package org.driehoek.identity.ui;

import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Shows the list of people to who runs the installation. */
@Component
class PeopleRule implements MenuRule {

    @Override
    public String address() {
        return PeopleView.ADDRESS;
    }

    @Override
    public boolean shows(SignedIn person) {
        return person.administrator();
    }
}
