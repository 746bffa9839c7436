package org.driehoek.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody tries every page. The table {@code src/docs/access.md} says what must come of it; a page without a row there fails,
 * and so does a row without a page.
 */
@DriehoekTest
@TestInstance(Lifecycle.PER_CLASS)
class PageAccessTest extends SpringBrowserlessTest {

    private static final String TABLE = "Pages";
    private static final Pattern PARAMETER = Pattern.compile(":[^/]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> REFUSALS = Set.of("NotFoundPage", "RefusedPage", "ForbiddenPage");

    final SortedMap<String, String> table = AccessTable.rows(TABLE);
    final TestAccounts accounts;
    final RequestMappingHandlerMapping controllers;

    @SuppressWarnings("NullAway.Init") // made before all tests
    World world;

    @Autowired
    PageAccessTest(
            TestAccounts accounts,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.accounts = accounts;
        this.controllers = controllers;
    }

    @BeforeAll
    void the_world_is_made(@Autowired BeanFactory beans) {
        world = new World(beans);
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    @Test
    void the_table_names_every_page_and_nothing_else() {
        var routes = new TreeSet<String>();
        RouteConfiguration.forApplicationScope()
                .getAvailableRoutes()
                .forEach(route ->
                        routes.add("/" + PARAMETER.matcher(route.getTemplate()).replaceAll("{}")));
        var written = new TreeSet<String>();
        table.keySet().forEach(page -> written.add(PLACEHOLDER.matcher(page).replaceAll("{}")));

        assertThat(written).isEqualTo(routes);
    }

    @Test
    void nothing_answers_beside_pages_and_the_plain_error_page() {
        assertThat(controllers.getHandlerMethods().values())
                .allSatisfy(handler -> assertThat(handler.getBeanType().getName())
                        .matches("org\\.driehoek\\.identity\\.web\\.PlainErrorPage|org\\.springframework\\..*"));
    }

    @ParameterizedTest
    @EnumSource
    void each_page_opens_for_whom_the_table_says_and_for_nobody_else(Who who) {
        world.enter(who);
        SortedMap<String, String> written = new TreeMap<>();
        SortedMap<String, String> tried = new TreeMap<>();
        table.forEach((page, signs) -> {
            written.put(page, List.of(signs.split(" ", -1)).get(who.ordinal()));
            tried.put(page, opens(page).sign());
        });

        assertThat(tried).isEqualTo(written);
    }

    /** A visitor who is sent to log in leaves for another page load: what was shown before stays where it was. */
    private Outcome opens(String page) {
        String address = PLACEHOLDER.matcher(page).replaceAll(found -> world.named(found.group(1)));
        Optional<HasElement> before = view();
        UI.getCurrent().navigate(address.substring(1));
        Optional<HasElement> after = view();
        String shown = after.map(view -> view.getClass().getSimpleName()).orElse("");
        assertThat(shown).as(address).isNotEqualTo("FailurePage");
        return after.equals(before) || REFUSALS.contains(shown) ? Outcome.REFUSED : Outcome.ALLOWED;
    }

    private static Optional<HasElement> view() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst();
    }
}
