package org.driehoek.practice.ui;

import java.util.List;
import java.util.Map;
import org.driehoek.practice.AttemptBadges.Badge;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.scenario.Scenario;

/** What a student can do with private attempts in a list: show them to the staff of a course, and delete them. */
final class OwnTalks {
    private final PracticeService practice;
    private final Map<AttemptId, List<String>> shared;
    private final Map<AttemptId, Badge> badges;
    private final Runnable changed;

    /** Creates the actions; {@code changed} runs when a list has to be read again. */
    OwnTalks(PracticeService practice, Runnable changed) {
        this.practice = practice;
        this.shared = practice.shared();
        this.badges = practice.badges();
        this.changed = changed;
    }

    /** Gives a list its actions. */
    AttemptList own(AttemptList list, Scenario scenario) {
        return list.badges(badges)
                .own(
                        shared,
                        attempt -> new ShareDialog(practice, attempt, scenario, changed).open(),
                        attempt -> new DeleteDialog(practice, attempt, scenario, changed).open());
    }
}
