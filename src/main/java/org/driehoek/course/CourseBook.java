package org.driehoek.course;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.driehoek.base.LearnerId;
import org.driehoek.base.Unchecked;
import org.driehoek.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules' questions about courses and who belongs to them. */
@Unchecked
@Component
@Transactional(readOnly = true)
public class CourseBook {

    private final Courses courses;
    private final Enrolments enrolments;
    private final Summaries summaries;
    private final EnrolledNames names;

    CourseBook(Courses courses, Enrolments enrolments, Summaries summaries, EnrolledNames names) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.summaries = summaries;
        this.names = names;
    }

    /** Returns whether somebody has one of these roles in a course now. */
    public boolean has(AccountId account, CourseId course, CourseRole... roles) {
        return roles.length > 0
                && enrolments.existsByCourseIdAndAccountIdAndRoleInAndLeftAtIsNull(
                        course.value(), account.value(), Arrays.asList(roles));
    }

    /** Returns whether somebody has one of these roles in any course now. */
    public boolean hasAnywhere(AccountId account, CourseRole... roles) {
        return roles.length > 0
                && enrolments.existsByAccountIdAndRoleInAndLeftAtIsNull(account.value(), Arrays.asList(roles));
    }

    /** Returns what somebody does in a course now; nothing for who does not belong to it. */
    public SortedSet<CourseRole> roles(AccountId account, CourseId course) {
        return enrolments.findByAccountIdAndLeftAtIsNull(account.value()).stream()
                .filter(enrolment -> enrolment.course().equals(course))
                .map(Enrolment::role)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a course, without roles. */
    public Optional<CourseSummary> find(CourseId course) {
        return courses.findById(course.value()).map(found -> summaries.of(found, new TreeSet<>()));
    }

    /** Returns the courses to which somebody belongs in any role, archived ones too: the latest school year first. */
    public List<CourseSummary> coursesOf(AccountId account) {
        return summaries.of(enrolments.findByAccountIdAndLeftAtIsNull(account.value()));
    }

    /** Returns the courses, archived ones too, in which somebody has one of these roles. */
    public List<CourseId> coursesOf(AccountId account, CourseRole... roles) {
        Set<CourseRole> wanted = EnumSet.noneOf(CourseRole.class);
        wanted.addAll(Arrays.asList(roles));
        return enrolments.findByAccountIdAndLeftAtIsNull(account.value()).stream()
                .filter(enrolment -> wanted.contains(enrolment.role()))
                .map(Enrolment::course)
                .distinct()
                .toList();
    }

    /** Returns who is a student of a course now, by name. */
    public List<Enrolled> students(CourseId course) {
        return names.of(enrolments.findByCourseIdAndRoleAndLeftAtIsNull(course.value(), CourseRole.STUDENT));
    }

    /** Returns under which pseudonyms the students of some courses practise now. */
    public Map<CourseId, Set<LearnerId>> learners(Collection<CourseId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = wanted.stream().map(CourseId::value).toList();
        return enrolments.findByCourseIdInAndRoleAndLeftAtIsNull(ids, CourseRole.STUDENT).stream()
                .collect(Collectors.groupingBy(
                        Enrolment::course, Collectors.mapping(Enrolment::learner, Collectors.toSet())));
    }

    /** Returns everybody who belongs to a course now, by name; whoever has two roles is there twice. */
    public List<Enrolled> people(CourseId course) {
        return names.of(all(course).stream().filter(Enrolment::there).toList());
    }

    /** Returns everybody who ever belonged to a course, by name. */
    public List<Enrolled> everybody(CourseId course) {
        return names.of(all(course));
    }

    private Collection<Enrolment> all(CourseId course) {
        return enrolments.findByCourseId(course.value());
    }
}
