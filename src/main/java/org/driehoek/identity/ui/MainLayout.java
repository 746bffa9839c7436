package org.driehoek.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.driehoek.base.ui.PageActions;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The shell around every screen of someone who is logged in: the mark, the way to the main screens, language, log-out.
 *
 * <p>The shell finds screens by {@code @Menu}, whose title is a message key, and knows none. It owns the page's one
 * {@code main}: a view brings its own {@code h1} and no {@code main}.
 */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, LocaleChangeObserver {

    private final transient List<MenuRule> rules;
    private final Main main = new Main();
    private final Map<MenuEntry, Anchor> links = new LinkedHashMap<>();
    private final NativeButton skip = new NativeButton();
    private final Nav nav = new Nav();
    private final Div actions = new Div();
    private final Header header = new Header();
    private final NativeButton menu = new NativeButton();
    private final NativeButton out = new NativeButton();

    MainLayout(
            CurrentUser currentUser,
            InterfaceLanguage language,
            AuthenticationContext authentication,
            ObjectProvider<MenuRule> rules) {
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        this.rules = rules.stream().toList();
        add(skipLink(), header(currentUser, language, authentication), main);
    }

    private Component skipLink() {
        skip.addClassName("skip");
        skip.getElement().executeJs("this.addEventListener('click', () => document.getElementById('main').focus())");
        return skip;
    }

    private Component header(CurrentUser currentUser, InterfaceLanguage language, AuthenticationContext login) {
        var home = new Anchor("", new Mark());
        home.addClassName("home");
        var name = new Anchor("account", currentUser.get().displayName());
        name.addClassName("who-am-i");
        out.addClickListener(click -> login.logout());
        out.addClassNames("btn", "log-out");
        forgetKeptTexts();
        actions.addClassName("page-actions");
        var grow = new Span();
        grow.addClassName("grow");
        var more = new Div(name, new LanguageSwitch(language), out);
        more.addClassName("more");
        header.add(home, nav(currentUser.get()), grow, actions, menu, more);
        header.addClassName("top");
        menu.addClassNames("btn", "menu");
        menu.addClickListener(click -> unfold(!header.hasClassName("open")));
        unfold(false);
        return header;
    }

    /** What a page keeps in the browser until it is saved does not stay there for the next person. */
    private void forgetKeptTexts() {
        out.getElement().executeJs("""
                this.addEventListener('click', () => {
                  try {
                    Object.keys(localStorage)
                        .filter((key) => key.startsWith('driehoek.kept.'))
                        .forEach((key) => localStorage.removeItem(key));
                  } catch {
                    // A browser without storage keeps nothing.
                  }
                })""");
    }

    /** On a narrow page, what does not fit beside the mark folds away under one button. */
    private void unfold(boolean open) {
        header.setClassName("open", open);
        menu.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Component nav(SignedIn reader) {
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> hasBusinessAt(entry, reader))
                .forEach(entry -> nav.add(link(entry)));
        return nav;
    }

    private boolean hasBusinessAt(MenuEntry entry, SignedIn reader) {
        return rules.stream().filter(rule -> rule.address().equals(path(entry))).allMatch(rule -> rule.shows(reader));
    }

    private boolean leadsTo(MenuEntry entry, String page) {
        return rules.stream().filter(rule -> rule.address().equals(path(entry))).anyMatch(rule -> rule.covers(page));
    }

    private Anchor link(MenuEntry entry) {
        var link = new Anchor(path(entry));
        links.put(entry, link);
        return link;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var lost = event.getUI().getReconnectDialogConfiguration();
        lost.setDialogText(getTranslation("connection.lost"));
        lost.setDialogTextGaveUp(getTranslation("connection.gave-up"));
        skip.setText(getTranslation("shell.skip"));
        nav.setAriaLabel(getTranslation("shell.nav"));
        menu.setText(getTranslation("shell.menu"));
        out.setText(getTranslation("shell.log-out"));
        links.forEach((entry, link) -> link.setText(getTranslation(entry.title())));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().appendChild(Objects.requireNonNull(content).getElement());
        actions.removeAll();
        if (content instanceof PageActions page) {
            actions.add(page.pageActions());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unfold(false);
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            // The link or button that led here is gone; whoever uses a keyboard goes on from the new page's heading,
            // or from the one that a page names where it shows another part of itself.
            main.getElement().executeJs("""
                    const heading = this.querySelector('[data-arrival]') ?? this.querySelector('h1');
                    if (heading) {
                      heading.tabIndex = -1;
                      heading.focus({ preventScroll: true });
                      const top = heading.getBoundingClientRect().top;
                      if (heading.dataset.arrival !== undefined && (top < 0 || top > innerHeight / 2)) {
                        heading.scrollIntoView();
                      }
                    }""");
        }
        var here = event.getLocation().getPath();
        links.forEach((entry, link) -> {
            if (path(entry).equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else if (leadsTo(entry, here)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
