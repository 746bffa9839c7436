package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However many talks somebody has held, the home page and the briefs ask the database as few questions. */
class HomeSpeedTest extends AssignedStory {

    private static final int MANY = 55;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    ReportService reports;

    private Statistics statistics() {
        return entities.unwrap(SessionFactory.class).getStatistics();
    }

    @BeforeEach
    void counting_begins() {
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void counting_ends() {
        statistics().setStatisticsEnabled(false);
    }

    @Test
    void a_hundred_attempts_cost_as_many_questions_as_two() {
        finished(sanne);
        practised(sanne);
        long home = questions(this::isAtHome);
        long brief = questions(() -> practice.talks(SCENARIO));
        long assigned = questions(() -> practice.assigned(assignment));

        for (int i = 1; i < MANY; i++) {
            finished(sanne);
            practised(sanne);
        }

        assertThat(questions(this::isAtHome)).isLessThanOrEqualTo(home).isLessThan(25);
        assertThat(questions(() -> practice.talks(SCENARIO))).isLessThanOrEqualTo(brief);
        assertThat(questions(() -> practice.assigned(assignment))).isLessThanOrEqualTo(assigned);
        assertThat(assigned(sanne).attempts()).hasSize(MANY);
    }

    /** Waits until what is done in the background after a talk, as counting its rules, asks nothing any more. */
    private void waitForQuiet() {
        long before;
        do {
            before = statistics().getPrepareStatementCount();
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        } while (statistics().getPrepareStatementCount() != before);
    }

    private void isAtHome() {
        practice.assigned();
        practice.talks();
        practice.shared();
        reports.mine();
    }

    private long questions(Runnable page) {
        waitForQuiet();
        return as(sanne, () -> {
            long before = statistics().getPrepareStatementCount();
            page.run();
            return statistics().getPrepareStatementCount() - before;
        });
    }
}
