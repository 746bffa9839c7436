package org.driehoek.course;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps courses for who runs the installation and for the lecturers of each course. */
@Service
@Transactional
public class CourseService {

    /** How many courses stand on one page of the list of all of them. */
    static final int PAGE = 25;

    private final CurrentUser user;
    private final CourseRegister register;
    private final CourseBook book;
    private final Courses courses;
    private final Summaries summaries;

    CourseService(CurrentUser user, CourseRegister register, CourseBook book, Courses courses, Summaries summaries) {
        this.user = user;
        this.register = register;
        this.book = book;
        this.courses = courses;
        this.summaries = summaries;
    }

    /** Opens a course to which nobody belongs yet. */
    @Access(value = Right.ADMIN, audit = Audit.CHANGED)
    public CourseId create(CourseSettings settings) {
        return register.create(settings, me());
    }

    /**
     * Returns the courses to which the person who asks belongs, archived ones last.
     *
     * @param roles at least one of these; any role when none is named
     */
    @Access(Right.OWN)
    @Transactional(readOnly = true)
    public List<CourseSummary> mine(CourseRole... roles) {
        List<CourseRole> wanted = List.of(roles);
        return book.coursesOf(me()).stream()
                .filter(course -> wanted.isEmpty() || course.roles().stream().anyMatch(wanted::contains))
                .sorted(Comparator.comparing(CourseSummary::archived))
                .toList();
    }

    /** Returns whether the person who asks has one of these roles in any course. */
    @Access(Right.OWN)
    @Transactional(readOnly = true)
    public boolean have(CourseRole... roles) {
        return book.hasAnywhere(me(), roles);
    }

    /** Returns the courses in use to which the person who asks may move students of this one, by name. */
    @Access({Right.ADMIN, Right.LECTURER})
    @Transactional(readOnly = true)
    public List<CourseSummary> destinations(CourseId course) {
        List<CourseSummary> open = user.get().administrator()
                ? summaries.of(courses.findByArchivedAtIsNull(), Map.of())
                : mine(CourseRole.LECTURER);
        return open.stream()
                .filter(each -> !each.archived() && !each.id().equals(course))
                .sorted(Comparator.comparing(CourseSummary::name))
                .toList();
    }

    /**
     * Returns a part of all courses of the installation: the latest school year first, then by name.
     *
     * @param words a part of the name, in upper or lower case; empty for all
     * @param archived whether to look among the archived courses, or among those in use
     * @param page from 0; beyond the end is the last one
     */
    @Access(Right.ADMIN)
    @Transactional(readOnly = true)
    public CourseList all(String words, boolean archived, int page) {
        String escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        Page<Course> found = courses.search("%" + escaped + "%", archived, PageRequest.of(Math.max(0, page), PAGE));
        if (found.isEmpty() && found.getTotalPages() > 0) {
            found = courses.search("%" + escaped + "%", archived, PageRequest.of(found.getTotalPages() - 1, PAGE));
        }
        return new CourseList(
                summaries.of(found.getContent(), Map.of()),
                found.getNumber(),
                Math.max(1, found.getTotalPages()),
                found.getTotalElements());
    }

    /**
     * Returns a course with what the person who asks does in it.
     *
     * @throws CourseNotFoundException when there is none
     */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public CourseSummary course(CourseId course) {
        return summaries.of(courses.of(course), book.roles(me(), course));
    }

    /**
     * Returns what a form for a course begins with.
     *
     * @throws CourseNotFoundException when there is none
     */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public Versioned<CourseSettings> settings(CourseId course) {
        return register.settings(course);
    }

    /**
     * Changes a course.
     *
     * @param version the one that was shown
     * @throws ChangedMeanwhileException when somebody else changed it since
     * @throws CourseArchivedException when it is archived
     */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void change(CourseId course, int version, CourseSettings settings) {
        register.change(course, version, settings, me());
    }

    /** Closes a course: it leaves the lists, nothing in it can be changed or begun, and everything in it stays. */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void archive(CourseId course) {
        register.archive(course, me());
    }

    /** Takes a course back into use. */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void unarchive(CourseId course) {
        register.unarchive(course, me());
    }

    private AccountId me() {
        return user.get().account();
    }
}
