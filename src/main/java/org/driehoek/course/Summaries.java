package org.driehoek.course;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is in courses: two questions to the database for any number of them. */
@Component
@Transactional(readOnly = true)
class Summaries {

    private static final Comparator<CourseSummary> LATEST_FIRST = Comparator.comparing(CourseSummary::archived)
            .thenComparing(Comparator.comparing(CourseSummary::schoolYear).reversed())
            .thenComparing(CourseSummary::name)
            .thenComparing(course -> course.id().value());

    private final Courses courses;
    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Clock clock;

    Summaries(Courses courses, Enrolments enrolments, Assignments assignments, Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.clock = clock;
    }

    CourseSummary of(Course course, SortedSet<CourseRole> roles) {
        return of(List.of(course), Map.of(course.id(), roles)).getFirst();
    }

    /** Returns the courses of one person's enrolments, with the roles in them: those in use and of the latest year first. */
    List<CourseSummary> of(List<Enrolment> ofOnePerson) {
        Map<CourseId, SortedSet<CourseRole>> roles = new HashMap<>();
        for (Enrolment enrolment : ofOnePerson) {
            roles.computeIfAbsent(enrolment.course(), _ -> new TreeSet<>()).add(enrolment.role());
        }
        List<Course> found =
                courses.findByIdIn(roles.keySet().stream().map(CourseId::value).toList());
        return of(found, roles).stream().sorted(LATEST_FIRST).toList();
    }

    /** Returns these courses in this order. */
    List<CourseSummary> of(List<Course> wanted, Map<CourseId, SortedSet<CourseRole>> roles) {
        Collection<UUID> ids =
                wanted.stream().map(course -> course.id().value()).toList();
        Map<UUID, Enrolments.Tally> students =
                byCourse(ids.isEmpty() ? List.of() : enrolments.students(ids), Enrolments.Tally::course);
        Map<UUID, Assignments.Tally> assigned = byCourse(
                ids.isEmpty() ? List.of() : assignments.tallies(ids, clock.instant()), Assignments.Tally::course);
        return wanted.stream()
                .map(course -> summary(
                        course,
                        roles.getOrDefault(course.id(), new TreeSet<>()),
                        students.get(course.id().value()),
                        assigned.get(course.id().value())))
                .toList();
    }

    private static <T> Map<UUID, T> byCourse(List<T> tallies, Function<T, UUID> course) {
        return tallies.stream().collect(Collectors.toMap(course, Function.identity()));
    }

    private static CourseSummary summary(
            Course course,
            SortedSet<CourseRole> roles,
            Enrolments.@Nullable Tally students,
            Assignments.@Nullable Tally assigned) {
        return new CourseSummary(
                course.id(),
                course.name(),
                course.zone(),
                course.language(),
                course.schoolYear(),
                course.archived(),
                roles,
                students == null ? 0 : Math.toIntExact(students.students()),
                assigned == null ? 0 : Math.toIntExact(assigned.assignments()),
                assigned == null ? null : assigned.nextDue());
    }
}
