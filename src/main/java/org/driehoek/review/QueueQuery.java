package org.driehoek.review;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the attempts in a trainer's queue, in one question to the database: which attempts are whose is known in three
 * modules, and only together do they say what is to be done. It reads ids alone, and writes nothing.
 */
@Component
@Transactional(readOnly = true)
class QueueQuery {

    /**
     * What is asked.
     *
     * @param courses attempts that were assigned in these, or shared with them; never empty
     * @param assignment only attempts at this one; null for all
     * @param learners only attempts of these; null for everybody's, never empty
     * @param late true for late ones only, false for those in time only, null for both
     */
    record Question(
            AccountId trainer,
            QueueState state,
            Collection<CourseId> courses,
            @Nullable AssignmentId assignment,
            @Nullable Collection<LearnerId> learners,
            @Nullable Boolean late) {

        /** Returns the same question about another state. */
        Question in(QueueState other) {
            return new Question(trainer, other, courses, assignment, learners, late);
        }
    }

    private static final String ASSIGNED = """
            join assignment s on s.id = a.assignment_id
            where s.course_id in (:courses) and a.finished_at is not null""";

    private static final String SHARED = """
            where a.id in (select h.attempt_id from attempt_share h where h.course_id in (:courses))
            and a.finished_at is not null""";

    private static final String AFTER_DUE = """
            (a.finished_at > coalesce((select e.due_at from extension e
             where e.assignment_id = a.assignment_id and e.learner_id = a.learner_id), s.due_at))""";

    private static final String OF_IT = "select 1 from review r where r.attempt_id = a.id and ";

    private final JdbcClient jdbc;

    QueueQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what comes after a place, the first to end first; from the beginning when the place is null. */
    List<AttemptId> after(Question question, @Nullable QueuePlace place, int limit) {
        return places(question, place, ">", "order by finished_at, id", limit);
    }

    /** Returns what comes before a place, the first to end first. */
    List<AttemptId> before(Question question, QueuePlace place, int limit) {
        List<AttemptId> backwards =
                new ArrayList<>(places(question, place, "<", "order by finished_at desc, id desc", limit));
        Collections.reverse(backwards);
        return backwards;
    }

    private List<AttemptId> places(
            Question question, @Nullable QueuePlace place, String side, String order, int limit) {
        String further = place == null ? "" : " and (a.finished_at, a.id) " + side + " (:at, :id)";
        String sql = "select id from (" + union(question, further) + ") q " + order + " limit " + limit;
        var statement = bind(jdbc.sql(sql), question);
        if (place != null) {
            statement = statement
                    .param("at", OffsetDateTime.ofInstant(place.finishedAt(), ZoneOffset.UTC))
                    .param("id", place.attempt().value());
        }
        return statement
                .query((row, _) -> new AttemptId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Counts what is in the queue, up to a limit. */
    int count(Question question, int limit) {
        String sql = "select count(*) from (" + union(question, "") + " limit " + limit + ") q";
        return bind(jdbc.sql(sql), question).query(Integer.class).single();
    }

    private static String union(Question question, String further) {
        String from = "select a.id, a.finished_at from " + attempts(question.state()) + " ";
        String common = state(question.state())
                + (question.learners() == null ? "" : " and a.learner_id in (:learners)")
                + further;
        String late = question.late() == null ? "" : (question.late() ? " and " : " and not ") + AFTER_DUE;
        String only = question.assignment() == null ? "" : " and s.id = :assignment";
        String assigned = from + ASSIGNED + only + late + common;
        // Shared practice is at no assignment, and never late.
        boolean shared = question.assignment() == null && !Boolean.TRUE.equals(question.late());
        return shared ? assigned + " union all " + from + SHARED + common : assigned;
    }

    /** Begins with the trainer's own reviews where there must be one: they are few, and attempts are many. */
    private static String attempts(QueueState state) {
        return switch (state) {
            case TO_DO, OTHERS -> "attempt a";
            case DRAFT, PUBLISHED -> "review own join attempt a on a.id = own.attempt_id";
        };
    }

    private static String state(QueueState state) {
        return switch (state) {
            case TO_DO -> " and not exists (" + OF_IT + "(r.trainer_id = :trainer or r.published_at is not null))";
            case DRAFT -> " and own.trainer_id = :trainer and own.published_at is null";
            case PUBLISHED -> " and own.trainer_id = :trainer and own.published_at is not null";
            case OTHERS ->
                " and exists (" + OF_IT + "r.published_at is not null) and not exists (" + OF_IT
                        + "r.trainer_id = :trainer)";
        };
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Question question) {
        var bound = statement
                .param("trainer", question.trainer().value())
                .param(
                        "courses",
                        question.courses().stream().map(CourseId::value).toList());
        AssignmentId assignment = question.assignment();
        if (assignment != null) {
            bound = bound.param("assignment", assignment.value());
        }
        var learners = question.learners();
        return learners == null
                ? bound
                : bound.param(
                        "learners", learners.stream().map(LearnerId::value).toList());
    }
}
