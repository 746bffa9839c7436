package org.driehoek.browser;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;

/** The pages of the application, from the routes that are registered, each with an address that can be opened. */
final class Pages {
    /**
     * A page.
     *
     * @param name for files and reports
     * @param visitor whether it is for people who are not logged in
     */
    record Page(String name, String address, boolean visitor) {}

    private Pages() {}

    /**
     * Returns every page.
     *
     * @param parameters what follows the first part of an address, for routes that want something there
     */
    static List<Page> of(ServletContext context, Map<String, String> parameters) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)))
                .getAvailableRoutes()
                .stream()
                .map(route -> page(route, parameters))
                .toList();
    }

    private static Page page(RouteData route, Map<String, String> parameters) {
        String path = route.getTemplate().split("/?:", 2)[0];
        String address = path;
        if (route.getTemplate().contains(":")) {
            if (!parameters.containsKey(path)) {
                throw new IllegalStateException("No picture can be taken of " + route.getTemplate()
                        + ": say in the test what stands behind " + path + "/");
            }
            address = path + "/" + parameters.get(path);
        }
        boolean visitor = route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class);
        return new Page(path.isEmpty() ? "today" : path, address, visitor);
    }
}
