package org.driehoek.identity;

import java.util.List;
import org.driehoek.base.Languages;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the accounts of the demonstration, with a password that everyone may know; before what is made for them. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoAccounts implements ApplicationRunner {

    static final String PASSWORD = "driehoek";

    private record Demo(String username, String displayName, boolean administrator) {}

    private static final List<Demo> ACCOUNTS = List.of(
            new Demo("sanne", "Sanne Bakker", false),
            new Demo("youssef", "Youssef El Amrani", false),
            new Demo("lecturer", "Marijke van Dam", false),
            new Demo("trainer", "Thomas Vos", false),
            new Demo("admin", "Astrid Mulder", true));

    private final People people;

    DemoAccounts(People people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var demo : ACCOUNTS) {
            if (people.byUsername(demo.username()).isEmpty()) {
                open(demo);
            }
        }
    }

    private void open(Demo demo) {
        if (demo.administrator()) {
            people.openAdministrator(demo.username(), demo.displayName(), PASSWORD, Languages.DUTCH);
        } else {
            people.open(demo.username(), demo.displayName(), PASSWORD, Languages.DUTCH);
        }
    }
}
