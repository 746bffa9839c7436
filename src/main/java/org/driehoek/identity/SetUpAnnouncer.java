package org.driehoek.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the set-up link at start, as long as nobody runs this installation. */
@Component
@Profile("!demo")
class SetUpAnnouncer {

    private final SetUpService setUp;
    private final String address;

    SetUpAnnouncer(SetUpService setUp, @Value("${driehoek.address:}") String address) {
        this.setUp = setUp;
        this.address = address;
    }

    @EventListener
    void announce(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var base =
                    address.isBlank() ? "http://localhost:" + web.getWebServer().getPort() : address;
            setUp.newLink().ifPresent(token -> print(base + "/setup/" + token));
        }
    }

    /** Goes to standard output and not to the log: logs are kept and read by more people. */
    @SuppressWarnings("SystemOut")
    private static void print(String link) {
        System.out.printf(
                "%nNobody runs this installation yet. Open this link once, within a day, to set up the administrator:%n"
                        + "  %s%n%n",
                link);
    }
}
