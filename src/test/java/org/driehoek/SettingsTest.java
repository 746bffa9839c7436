package org.driehoek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;

/** What an installation gets that sets nothing, and what production adds. */
class SettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer());

    @Test
    void an_installation_that_sets_nothing_is_closed() {
        application.run(context -> {
            var settings = context.getEnvironment();
            assertThat(settings.getProperty("spring.h2.console.enabled", Boolean.class))
                    .isFalse();
            assertThat(settings.getProperty("management.endpoint.health.show-details"))
                    .isEqualTo("never");
            assertThat(settings.getProperty("management.endpoints.web.exposure.include"))
                    .isEqualTo("health");
            assertThat(settings.getProperty("server.servlet.session.cookie.http-only", Boolean.class))
                    .isTrue();
            assertThat(settings.getActiveProfiles()).isEmpty();
            assertThat(address(settings)).startsWith("jdbc:h2:file:./data/driehoek");
        });
    }

    @Test
    void in_production_the_session_cookie_travels_over_tls_only() {
        application
                .withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context.getEnvironment()
                                .getProperty("server.servlet.session.cookie.secure", Boolean.class))
                        .isTrue());
    }

    @Test
    void the_port_and_the_folder_of_the_data_come_from_outside() {
        application.withPropertyValues("PORT=9090", "driehoek.data=/elsewhere").run(context -> {
            assertThat(context.getEnvironment().getProperty("server.port")).isEqualTo("9090");
            assertThat(address(context.getEnvironment())).startsWith("jdbc:h2:file:/elsewhere/driehoek");
        });
    }

    @Test
    void postgresql_replaces_the_file() {
        application
                .withPropertyValues("spring.profiles.active=postgres")
                .run(context -> assertThat(address(context.getEnvironment())).startsWith("jdbc:postgresql://"));
    }

    private static String address(Environment settings) {
        return settings.getRequiredProperty("spring.datasource.url");
    }
}
