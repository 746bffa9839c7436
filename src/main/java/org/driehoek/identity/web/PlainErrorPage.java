package org.driehoek.identity.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.driehoek.base.Incident;
import org.driehoek.base.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** Answers, in both languages and without a script, when no screen can: a refused request, a failure outside Vaadin. */
@Controller
class PlainErrorPage implements ErrorController {

    private final MessageSource messages;

    PlainErrorPage(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> answer(HttpServletRequest request) {
        var status = status(request);
        var incident = status.is5xxServerError() ? incident(request, status) : null;
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", SecurityHeaders.STRICT_POLICY)
                .body(page(request.getContextPath(), status, incident));
    }

    /** Someone who asks for the error page itself, without an error, asks for a page that is not there. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static Incident incident(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                ? Incident.of(cause)
                : Incident.of("an answer " + status.value() + " without an exception");
    }

    private String page(String root, HttpStatus status, @Nullable Incident incident) {
        return """
                <!doctype html>
                <html lang="nl">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s</title>
                  <link rel="stylesheet" href="%s/driehoek.css">
                </head>
                <body>
                  <main class="page narrow">
                    <h1>%s</h1>
                    %s
                    %s
                  </main>
                </body>
                </html>
                """.formatted(
                        text("error.page", Languages.DUTCH),
                        root,
                        text(key(status), Languages.DUTCH),
                        section(root, status, incident, Languages.DUTCH),
                        section(root, status, incident, Languages.ENGLISH));
    }

    private String section(String root, HttpStatus status, @Nullable Incident incident, Locale language) {
        var number = incident == null
                ? ""
                : "<p class=\"chip\">" + text("error.number", language, incident.number()) + "</p>";
        return """
                <section class="sheet" lang="%s"><h2>%s</h2><p>%s</p>%s<p><a href="%s/">%s</a></p></section>\
                """.formatted(
                        language.getLanguage(),
                        text(key(status), language),
                        text(next(status), language),
                        number,
                        root,
                        text("error.home", language));
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "error.not-found";
            case FORBIDDEN, UNAUTHORIZED -> "error.forbidden";
            default -> "error.failure";
        };
    }

    private static String next(HttpStatus status) {
        var plainRefusal = status.is4xxClientError() && key(status).equals("error.failure");
        return plainRefusal ? "error.failure.request" : key(status) + ".next";
    }

    private String text(String key, Locale language, Object... parameters) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, parameters, language));
    }
}
