package org.driehoek.insight;

import java.time.Clock;
import org.driehoek.OnPostgres;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.FiredRules;
import org.driehoek.practice.PracticeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnPostgres
class RuleCounterPostgresTest extends RuleCounterTest {
    @Autowired
    RuleCounterPostgresTest(
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            RuleCounter counter,
            RulebookService rulebook,
            FiredRules rules,
            JdbcClient database,
            TransactionTemplate transaction) {
        super(courses, accounts, practice, clock, counter, rulebook, rules, database, transaction);
    }
}
