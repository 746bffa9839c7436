package org.driehoek.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.driehoek.DriehoekServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DriehoekServerTest
class SecurityHeadersTest {

    @LocalServerPort
    int port;

    Browser visitor;

    @BeforeEach
    void a_visitor_comes() {
        visitor = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 302",
        "/login, 200",
        "/account, 302",
        "/driehoek.css, 200",
        "/fonts/atkinson-hyperlegible-latin-400-normal.woff2, 200",
        "/portraits/henk-de-wit/warm.svg, 200",
        "/portraits/nobody/warm.svg, 404",
        "/actuator/health, 200",
        "/nowhere, 302"
    })
    void every_answer_to_a_visitor_carries_them(String path, int status) {
        var answer = visitor.opens(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        carriesThem(answer);
    }

    @ParameterizedTest
    @CsvSource({"/account, 200", "/nowhere, 404", "/broken, 500", "/actuator/env, 404", "/actuator/health, 200"})
    void every_answer_to_a_user_carries_them(String path, int status) {
        visitor.logsIn("sanne", "driehoek");
        var answer = visitor.opens(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        carriesThem(answer);
    }

    private static void carriesThem(HttpResponse<String> answer) {
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isIn("SAMEORIGIN", "DENY");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void a_page_of_vaadin_may_run_its_own_scripts_and_nothing_from_elsewhere() {
        assertThat(header(visitor.opens("/login"), "Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self'"
                        + " 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
                        + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'");
    }

    @Test
    void a_page_of_our_own_runs_no_script() {
        visitor.logsIn("sanne", "driehoek");

        assertThat(header(visitor.opens("/broken"), "Content-Security-Policy"))
                .isEqualTo(SecurityHeaders.STRICT_POLICY)
                .contains("default-src 'none'");
    }

    @Test
    void a_portrait_opened_by_itself_is_kept_in_a_sandbox() {
        assertThat(header(visitor.opens("/portraits/henk-de-wit/warm.svg"), "Content-Security-Policy"))
                .contains("sandbox", "default-src 'none'");
    }

    @Test
    void pages_are_not_kept_by_caches_and_files_are() {
        assertThat(header(visitor.opens("/login"), "Cache-Control")).contains("no-store");
        assertThat(header(visitor.opens("/driehoek.css"), "Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        assertThat(header(visitor.opens("/login"), "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
