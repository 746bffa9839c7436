package org.driehoek;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the application when it answers, and where. */
@Component
class ReadyMessage {

    @EventListener
    @Order(0)
    @SuppressWarnings("SystemOut") // whoever typed the command reads this
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println("Driehoek is ready on http://localhost:"
                    + web.getWebServer().getPort());
        }
    }
}
