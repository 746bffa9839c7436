package org.driehoek.course.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.driehoek.base.LearnerId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.Enrolled;
import org.jspecify.annotations.Nullable;

/** Somebody in a course, with every role there. */
record Member(LearnerId learner, String name, @Nullable String email, boolean active, SortedSet<CourseRole> roles) {

    /** Returns the people of these enrolments, in their order, each once. */
    static List<Member> of(List<Enrolled> enrolled) {
        Map<LearnerId, Member> members = new LinkedHashMap<>();
        for (Enrolled each : enrolled) {
            members.computeIfAbsent(each.learner(), learner -> of(learner, each))
                    .roles()
                    .add(each.role());
        }
        return List.copyOf(members.values());
    }

    private static Member of(LearnerId learner, Enrolled each) {
        return new Member(learner, each.name(), each.email(), each.active(), new TreeSet<>());
    }

    /** Returns whether the name or e-mail address has these words in it. */
    boolean matches(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || (email != null && email.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
