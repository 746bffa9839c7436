package org.driehoek.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.practice.AttemptId;
import org.driehoek.review.QueueFilter;
import org.driehoek.review.QueuePlace;
import org.driehoek.review.QueueState;
import org.driehoek.scenario.Named;
import org.jspecify.annotations.Nullable;

/**
 * What the address says about a queue, so that going back, loading again and a bookmark keep it. What makes no sense there is
 * left out.
 *
 * @param after the page begins behind this place; null otherwise
 * @param before the page ends before this place; null otherwise
 */
record QueueAddress(
        QueueFilter filter,
        @Nullable QueuePlace after,
        @Nullable QueuePlace before) {
    static final String QUEUE = "reviews";
    static final String REVIEW = "review";
    static final QueueAddress START = new QueueAddress(QueueFilter.TO_DO, null, null);

    /** Reads an address. */
    static QueueAddress of(QueryParameters parameters) {
        String late = first(parameters, "late");
        QueueFilter filter = new QueueFilter(
                Named.find(QueueState.class, first(parameters, "state")).orElse(QueueState.TO_DO),
                CourseId.parse(first(parameters, "course")).orElse(null),
                AssignmentId.parse(first(parameters, "assignment")).orElse(null),
                "yes".equals(late) ? Boolean.TRUE : "no".equals(late) ? Boolean.FALSE : null,
                first(parameters, "student"));
        return new QueueAddress(
                filter,
                QueuePlace.parse(first(parameters, "after")).orElse(null),
                QueuePlace.parse(first(parameters, "before")).orElse(null));
    }

    private static String first(QueryParameters parameters, String name) {
        List<String> values = parameters.getParameters().get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** Returns the first page under another filter. */
    QueueAddress with(QueueFilter other) {
        return new QueueAddress(other, null, null);
    }

    QueueAddress after(QueuePlace place) {
        return new QueueAddress(filter, place, null);
    }

    QueueAddress before(QueuePlace place) {
        return new QueueAddress(filter, null, place);
    }

    /** Returns the address of the queue. */
    String queue() {
        return QUEUE + query(true);
    }

    /** Returns the address of a review that goes on to the next one in this queue. */
    String review(AttemptId attempt) {
        return REVIEW + "/" + attempt + query(false);
    }

    private String query(boolean withPlace) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (filter.state() != QueueState.TO_DO) {
            parts.put("state", filter.state().id());
        }
        put(parts, "course", filter.course());
        put(parts, "assignment", filter.assignment());
        if (filter.late() != null) {
            parts.put("late", filter.late() ? "yes" : "no");
        }
        put(parts, "student", filter.student());
        if (withPlace) {
            put(parts, "after", after == null ? null : after.written());
            put(parts, "before", before == null ? null : before.written());
        }
        return parts.isEmpty()
                ? ""
                : parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.put(name, value.toString());
        }
    }
}
