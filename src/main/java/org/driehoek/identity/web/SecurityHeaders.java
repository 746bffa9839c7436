package org.driehoek.identity.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.util.stream.Stream;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The headers that every answer carries. */
final class SecurityHeaders {

    /** Vaadin's pages start with scripts inside the page; see the decision on the content security policy. */
    static final String VAADIN_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Pages and answers of our own run no script and load nothing but a style. */
    static final String STRICT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A drawing opened by its own address is a document: it may style itself and do nothing else. */
    static final String DRAWING_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private static final RequestMatcher DRAWINGS =
            new OrRequestMatcher(pathPattern("/portraits/**"), pathPattern("/images/**"));
    private static final RequestMatcher PLAIN = pathPattern("/actuator/**");
    private static final RequestMatcher FILES = new OrRequestMatcher(Stream.of(SecurityConfiguration.PUBLIC_FILES)
            .<RequestMatcher>map(path -> pathPattern(path))
            .toList());

    private SecurityHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .addHeaderWriter(only(not(FILES), new CacheControlHeadersWriter()))
                .addHeaderWriter(only(DRAWINGS, policy(DRAWING_POLICY)))
                .addHeaderWriter(only(PLAIN, policy(STRICT_POLICY)))
                .addHeaderWriter(only(not(new OrRequestMatcher(DRAWINGS, PLAIN)), policy(VAADIN_POLICY)))
                .withObjectPostProcessor(eager());
    }

    /** On Tomcat 11 headers that wait for the answer's commit are missing on Vaadin's pages. */
    private static ObjectPostProcessor<HeaderWriterFilter> eager() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static HeaderWriter only(RequestMatcher where, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(where, writer);
    }

    private static RequestMatcher not(RequestMatcher where) {
        return new NegatedRequestMatcher(where);
    }

    private static HeaderWriter policy(String directives) {
        return new ContentSecurityPolicyHeaderWriter(directives);
    }
}
