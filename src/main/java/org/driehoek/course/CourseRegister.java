package org.driehoek.course;

import java.time.Clock;
import org.driehoek.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and closes courses, whoever asks. */
@Component
@Transactional
class CourseRegister {

    private final Courses courses;
    private final EnrolledNames names;
    private final Clock clock;

    CourseRegister(Courses courses, EnrolledNames names, Clock clock) {
        this.courses = courses;
        this.names = names;
        this.clock = clock;
    }

    CourseId create(CourseSettings settings, @Nullable AccountId by) {
        return courses.save(new Course(settings, by, clock.instant())).id();
    }

    Versioned<CourseSettings> settings(CourseId id) {
        Course course = courses.of(id);
        return new Versioned<>(course.settings(), course.version(), names.of(course.changedBy()), course.changedAt());
    }

    void change(CourseId id, int version, CourseSettings settings, @Nullable AccountId by) {
        Course course = courses.held(id);
        if (course.version() != version) {
            throw new ChangedMeanwhileException(names.of(course.changedBy()));
        }
        course.change(settings, by, clock.instant());
    }

    void archive(CourseId id, @Nullable AccountId by) {
        courses.of(id).archive(by, clock.instant());
    }

    void unarchive(CourseId id, @Nullable AccountId by) {
        courses.of(id).unarchive(by, clock.instant());
    }
}
