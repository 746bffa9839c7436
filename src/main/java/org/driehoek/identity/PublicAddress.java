package org.driehoek.identity;

import org.driehoek.base.Unchecked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Knows under which address people reach this installation, for links that are copied or mailed. */
@Unchecked
@Component
public class PublicAddress {

    private final String configured;
    private final Environment environment;

    PublicAddress(@Value("${driehoek.address:}") String configured, Environment environment) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        this.environment = environment;
    }

    /** Returns whether {@code driehoek.address} is set; without it a link says what the browser of whoever asks says. */
    public boolean configured() {
        return !configured.isEmpty();
    }

    /**
     * Returns the whole address of a page.
     *
     * @param path the page, without a slash in front
     */
    public String of(String path) {
        return base() + "/" + path;
    }

    private String base() {
        if (configured()) {
            return configured;
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return ServletUriComponentsBuilder.fromContextPath(attributes.getRequest())
                    .build()
                    .toUriString();
        }
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }
}
