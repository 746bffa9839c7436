package org.driehoek.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.base.Languages;
import org.driehoek.identity.AccountService;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the language for a reader and remembers a choice. What was chosen on this visit goes before the language of the
 * account, which goes before the cookie's and the browser's.
 */
@Component
class InterfaceLanguage {

    static final String COOKIE = "language";

    private static final String CHOSEN = InterfaceLanguage.class.getName();

    private final CurrentUser currentUser;
    private final AccountService accounts;

    InterfaceLanguage(CurrentUser currentUser, AccountService accounts) {
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    Locale forReader(VaadinRequest request) {
        return chosen(request)
                .or(() -> currentUser.find().map(SignedIn::language))
                .orElseGet(() -> forVisitor(request));
    }

    /** A choice on the log-in page stays when the visitor becomes somebody: the session goes on. */
    private static Optional<Locale> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getWrappedSession(false))
                .map(session -> session.getAttribute(CHOSEN))
                .map(tag -> Languages.of(tag.toString()));
    }

    private static Locale forVisitor(VaadinRequest request) {
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Languages.of(cookie.getValue()))
                .findFirst()
                .orElseGet(() -> Languages.of(preferred(request)));
    }

    /** A browser that states no preference gets the default; the server's own locale says nothing about the reader. */
    private static @Nullable String preferred(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null
                ? null
                : request.getLocale().toLanguageTag();
    }

    /**
     * Changes the language of every open page of this reader. A page that can tell itself again keeps its place, and what
     * was chosen or opened on it; another page is loaded again.
     */
    void choose(Locale language) {
        accounts.chooseLanguage(language);
        rememberInCookie(language);
        VaadinSession.getCurrent().setLocale(language);
        VaadinSession.getCurrent().getSession().setAttribute(CHOSEN, language.getLanguage());
        var ui = UI.getCurrent();
        ui.setLocale(language);
        if (ui.getCurrentView() instanceof LocaleChangeObserver) {
            ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
        } else {
            ui.getPage().reload();
        }
    }

    private static void rememberInCookie(Locale language) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
