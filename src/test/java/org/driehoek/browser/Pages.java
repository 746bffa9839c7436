package org.driehoek.browser;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of the application, from the routes that are registered, each with an address that can be opened. */
final class Pages {

    /** Who opens a page. */
    enum Reader {
        VISITOR,
        STUDENT,
        LECTURER,
        ADMINISTRATOR
    }

    /**
     * A page.
     *
     * @param name for files and reports
     */
    record Page(String name, String address, Reader reader) {}

    /** A brief leads a student on who has the talk open; the lecturer has not. */
    private static final List<String> LECTURERS =
            List.of("courses", "assignment", "progress", "preview", "reports", "reviews", "review", "brief");

    private Pages() {}

    /**
     * Returns every page.
     *
     * @param parameters what stands in an address: by {@code :name} for a parameter that has one, or else by what stands
     *     before it
     */
    static List<Page> of(ServletContext context, Map<String, String> parameters) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)))
                .getAvailableRoutes()
                .stream()
                .map(route -> page(route, parameters))
                .toList();
    }

    private static Page page(RouteData route, Map<String, String> parameters) {
        List<String> name = new ArrayList<>();
        List<String> address = new ArrayList<>();
        for (String part : route.getTemplate().split("/", -1)) {
            if (part.startsWith(":")) {
                String key = part.startsWith(":___") ? String.join("/", name) : part;
                if (!parameters.containsKey(key)) {
                    throw new IllegalStateException("No picture can be taken of " + route.getTemplate()
                            + ": say in EveryPage what stands there for " + key);
                }
                address.add(parameters.get(key));
            } else {
                name.add(part);
                address.add(part);
            }
        }
        String called = String.join("-", name);
        // A page for one thing and the list of such things begin alike.
        String distinct = address.equals(name) || called.contains("-") ? called : called + "-one";
        return new Page(called.isEmpty() ? "today" : distinct, String.join("/", address), reader(route, name));
    }

    private static Reader reader(RouteData route, List<String> name) {
        if (route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)) {
            return Reader.VISITOR;
        }
        if (route.getNavigationTarget().isAnnotationPresent(RolesAllowed.class)) {
            return Reader.ADMINISTRATOR;
        }
        return LECTURERS.contains(name.getFirst()) ? Reader.LECTURER : Reader.STUDENT;
    }
}
