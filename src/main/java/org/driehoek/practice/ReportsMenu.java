package org.driehoek.practice;

import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Shows what students report to those who can do something about it. */
@Component
class ReportsMenu implements MenuRule {

    private final ContentReaders readers;

    ReportsMenu(ContentReaders readers) {
        this.readers = readers;
    }

    @Override
    public String address() {
        return "reports";
    }

    @Override
    public boolean shows(SignedIn person) {
        return readers.includes(person);
    }
}
