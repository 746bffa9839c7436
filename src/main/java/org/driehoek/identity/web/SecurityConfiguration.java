package org.driehoek.identity.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.driehoek.identity.CurrentUser;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * Keeps everything closed that is not opened here or by a view's own access annotation: an address asks to log in
 * first, a screen without annotation opens for nobody.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What a visitor's browser needs before anyone is logged in; nothing here tells about anyone. */
    static final String[] PUBLIC_FILES = {
        "/driehoek.css", "/fonts/**", "/images/**", "/js/**", "/styles/**", "/aura/**", "/portraits/**"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return new UnicodePasswords(new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "bcrypt",
                        new BCryptPasswordEncoder())));
    }

    /** Only the plain answer whether the application is well; every other endpoint is closed, also when switched on. */
    @Bean
    @Order(1)
    SecurityFilterChain endpointAccess(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::write)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageAccess(HttpSecurity http, CurrentUser currentUser, SecurityContextHolderStrategy security) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PUBLIC_FILES)
                        .permitAll())
                .with(
                        vaadin(),
                        vaadin -> vaadin.loginView("/login", "/login")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .addFilterBefore(new ThrowingOut(currentUser, security), AnonymousAuthenticationFilter.class)
                .headers(SecurityHeaders::write)
                .build();
    }
}
