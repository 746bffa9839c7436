package org.driehoek.course;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.driehoek.base.LearnerId;
import org.driehoek.base.Unchecked;
import org.driehoek.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules' questions about assignments and due dates. */
@Unchecked
@Component
@Transactional(readOnly = true)
public class AssignmentBook {

    private final Assignments assignments;
    private final Extensions extensions;
    private final Courses courses;

    AssignmentBook(Assignments assignments, Extensions extensions, Courses courses) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.courses = courses;
    }

    /** Returns an assignment, withdrawn or not. */
    public Optional<AssignmentView> find(AssignmentId id) {
        return assignments.findById(id.value()).map(found -> found.view(courses.of(found.course())));
    }

    /**
     * Returns an assignment, withdrawn or not.
     *
     * @throws AssignmentNotFoundException when there is none
     */
    public AssignmentView of(AssignmentId id) {
        return find(id).orElseThrow(() -> new AssignmentNotFoundException(id));
    }

    /** Returns assignments by their ids; those that do not exist are missing. */
    public Map<AssignmentId, AssignmentView> find(Collection<AssignmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return views(assignments.findByIdIn(
                        ids.stream().map(AssignmentId::value).toList()))
                .stream()
                .collect(Collectors.toMap(AssignmentView::id, Function.identity()));
    }

    /** Returns the course of an assignment. */
    public Optional<CourseId> course(AssignmentId id) {
        return assignments.findById(id.value()).map(Assignment::course);
    }

    /** Returns the assignments of a course, withdrawn ones too, the last due date first. */
    public List<AssignmentView> of(CourseId course) {
        return views(assignments.findByCourseIdOrderByDueAtDescIdAsc(course.value()));
    }

    /** Returns the assignments of some courses that are not withdrawn, the first due date first. */
    public List<AssignmentView> of(Collection<CourseId> courses) {
        return courses.isEmpty()
                ? List.of()
                : views(assignments.findByCourseIdInAndWithdrawnAtIsNullOrderByDueAtAscIdAsc(
                        courses.stream().map(CourseId::value).toList()));
    }

    /** Returns what somebody has to practise as a student of courses that are not archived, the first due date first. */
    public List<AssignmentView> forStudent(AccountId account) {
        return views(assignments.forStudent(account.value()));
    }

    /**
     * Returns when an assignment is due for a student: the student's own date where there is one.
     *
     * @throws AssignmentNotFoundException when there is no such assignment
     */
    public Instant due(AssignmentId id, LearnerId learner) {
        return extensions
                .findById(new Extension.Id(id.value(), learner.value()))
                .map(Extension::dueAt)
                .orElseGet(() -> assignments.of(id).dueAt());
    }

    /** Returns a student's own due dates of these assignments; those without one are missing. */
    public Map<AssignmentId, Instant> extensions(LearnerId learner, Collection<AssignmentId> ids) {
        Map<AssignmentId, Instant> own = new HashMap<>();
        if (!ids.isEmpty()) {
            List<UUID> wanted = ids.stream().map(AssignmentId::value).toList();
            extensions.of(learner.value(), wanted).forEach(each -> own.put(each.assignment(), each.dueAt()));
        }
        return own;
    }

    /** Returns the own due dates that students have for an assignment. */
    public Map<LearnerId, Instant> extensions(AssignmentId id) {
        return extensions.of(id.value()).stream().collect(Collectors.toMap(Extension::learner, Extension::dueAt));
    }

    /** Returns the own due dates that students have for some assignments. */
    public Map<AssignmentId, Map<LearnerId, Instant>> extensions(Collection<AssignmentId> ids) {
        Map<AssignmentId, Map<LearnerId, Instant>> own = new HashMap<>();
        if (!ids.isEmpty()) {
            List<UUID> wanted = ids.stream().map(AssignmentId::value).toList();
            extensions
                    .of(wanted)
                    .forEach(each -> own.computeIfAbsent(each.assignment(), _ -> new HashMap<>())
                            .put(each.learner(), each.dueAt()));
        }
        return own;
    }

    private List<AssignmentView> views(List<Assignment> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids =
                found.stream().map(each -> each.course().value()).distinct().toList();
        Map<CourseId, Course> byId =
                courses.findByIdIn(ids).stream().collect(Collectors.toMap(Course::id, Function.identity()));
        return found.stream()
                .flatMap(each -> Optional.ofNullable(byId.get(each.course())).map(each::view).stream())
                .toList();
    }
}
