package org.driehoek.insight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.driehoek.course.AssignmentId;
import org.driehoek.insight.Order;
import org.driehoek.insight.ProgressFilter;
import org.driehoek.insight.Shown;
import org.driehoek.scenario.Named;

/** What the address says about the part of a class that is shown, so that going back, loading again and a bookmark keep it. */
record ProgressAddress(AssignmentId assignment, ProgressFilter filter) {
    static final String PROGRESS = "progress";

    private static final int LONGEST_PAGE = 6;

    /** Reads an address; what makes no sense there is left out. */
    static ProgressAddress of(AssignmentId assignment, QueryParameters parameters) {
        String page = first(parameters, "page");
        return new ProgressAddress(
                assignment,
                new ProgressFilter(
                        Named.find(Shown.class, first(parameters, "show")).orElse(Shown.ALL),
                        first(parameters, "name"),
                        Order.parse(first(parameters, "order")),
                        page.matches("[1-9]\\d*") && page.length() <= LONGEST_PAGE ? Integer.parseInt(page) - 1 : 0));
    }

    private static String first(QueryParameters parameters, String name) {
        List<String> values = parameters.getParameters().get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    ProgressAddress show(Shown shown) {
        return with(new ProgressFilter(shown, filter.words(), filter.order(), 0));
    }

    ProgressAddress page(int page) {
        return with(new ProgressFilter(filter.shown(), filter.words(), filter.order(), page));
    }

    ProgressAddress with(ProgressFilter other) {
        return new ProgressAddress(assignment, other);
    }

    /** Returns the address as it is written. */
    String written() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "show", filter.shown() == Shown.ALL ? "" : filter.shown().id());
        put(parts, "name", filter.words());
        put(
                parts,
                "order",
                filter.order().equals(Order.NAME) ? "" : filter.order().written());
        put(parts, "page", filter.page() == 0 ? "" : String.valueOf(filter.page() + 1));
        String query = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return PROGRESS + "/" + assignment + (query.isEmpty() ? "" : "?" + query);
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }
}
