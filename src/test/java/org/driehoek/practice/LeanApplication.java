package org.driehoek.practice;

import org.driehoek.Application;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The application without screens and web server: what the services, the journal and the engine need.
 *
 * <p>Carries no stereotype, so that the whole application does not find it when it scans the tests.
 */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
        })
@AutoConfigurationPackage(basePackages = "org.driehoek")
@ComponentScan(
        basePackages = "org.driehoek",
        excludeFilters = {
            @Filter(
                    type = FilterType.ANNOTATION,
                    classes = {TestComponent.class, TestConfiguration.class}),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Application.class),
            @Filter(type = FilterType.REGEX, pattern = "org\\.driehoek\\.(.*\\.)?(ui|web)\\..*")
        })
class LeanApplication {

    /** Keeps passwords as they are: hashing is dear, and no story here is about it. */
    @Bean
    PasswordEncoder passwords() {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return password == null ? null : password.toString();
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
                return password != null && stored != null && stored.contentEquals(password);
            }
        };
    }

    @Bean
    SecurityContextHolderStrategy security() {
        return SecurityContextHolder.getContextHolderStrategy();
    }
}
