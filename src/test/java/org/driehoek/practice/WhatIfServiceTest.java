package org.driehoek.practice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.driehoek.practice.LevelsBeside.Side;
import org.driehoek.scenario.Dimension;
import org.driehoek.talk.Input;
import org.driehoek.talk.TalkRefusedException;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Whoever reads a finished talk back can say something else in it, and nothing is kept of that. */
class WhatIfServiceTest extends AssignedStory {

    private final TranscriptCodec codec = new TranscriptCodec();

    @Autowired
    WhatIfService whatIfs;

    @Autowired
    JdbcTemplate database;

    @Test
    void the_same_words_give_the_same_talk_to_the_last_byte() {
        AttemptId attempt = heldToTheEnd();

        WhatIf whatIf = whatIf(attempt);
        whatIf.from(1);
        GoneOn went = whatIf.goOn();

        assertThat(went.stopped()).isNull();
        assertThat(went.turns()).isEqualTo(Walk.TURNS);
        assertThat(codec.write(whatIf.would()))
                .isEqualTo(codec.write(whatIf.original().transcript()));
        LevelsBeside levels = whatIf.levels();
        assertThat(levels.would().assessment())
                .isEqualTo(levels.was().assessment())
                .isEqualTo(whatIf.original().assessment());
        assertThat(levels.moved()).isEmpty();
        assertThat(levels.touched()).isEmpty();
        assertThat(levels.same()).containsExactly(Dimension.values());
        assertThat(whatIf.ending()).contains(whatIf.original().ending());
        assertThat(whatIf.sameRules()).isTrue();
    }

    @Test
    void something_else_is_said_as_deep_as_one_likes_and_leaves_no_trace() {
        AttemptId attempt = heldToTheEnd();
        WhatIf whatIf = whatIf(attempt);
        String before = codec.write(whatIf.original().transcript());
        Map<String, Integer> rows = rows();

        whatIf.from(3);
        assertThat(whatIf.offer()).isEqualTo(turn(whatIf, 2).offer());
        for (int depth = 0; depth < 4 && !whatIf.over(); depth++) {
            TurnOutcome said = whatIf.say(another(whatIf));
            assertThat(said.turn()).isEqualTo(3 + depth);
        }
        whatIf.backTo(whatIf.turn() - 1);
        whatIf.backTo(4);
        assertThat(whatIf.turn()).isEqualTo(4);
        whatIf.say(another(whatIf));
        whatIf.goOn();
        whatIf.levels();

        assertThat(whatIf.said()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(codec.write(whatIf.original().transcript())).isEqualTo(before);
        assertThat(codec.write(as(sanne, () -> practice.debrief(attempt)).transcript()))
                .isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void both_versions_stand_beside_each_other_up_to_the_same_turn() {
        WhatIf whatIf = whatIf(heldToTheEnd());
        whatIf.from(2);
        assertThat(whatIf.levels().would().turns()).isEqualTo(1);
        whatIf.say(another(whatIf));

        List<Beside> beside = whatIf.beside();
        assertThat(beside).hasSize(Walk.TURNS - 1);
        assertThat(beside.getFirst().was()).isEqualTo(turn(whatIf, 2));
        assertThat(beside.getFirst().would()).isEqualTo(whatIf.said().getFirst());
        assertThat(beside.getFirst().wouldBefore()).isEqualTo(beside.getFirst().wasBefore());
        assertThat(beside.get(1).would()).isNull();

        LevelsBeside levels = whatIf.levels();
        assertThat(levels.was()).returns(2, Side::turns).returns(false, Side::over);
        assertThat(levels.would()).returns(2, Side::turns).returns(false, Side::over);
    }

    @Test
    void two_talks_that_are_over_are_compared_at_their_ends() {
        WhatIf whatIf = whatIf(heldToTheEnd());
        whatIf.from(2);
        whatIf.say(new Input.Left());

        LevelsBeside levels = whatIf.levels();
        assertThat(levels.was()).returns(Walk.TURNS, Side::turns).returns(true, Side::over);
        assertThat(levels.would()).returns(2, Side::turns).returns(true, Side::over);
        assertThat(levels.moved()).isNotEmpty();
        assertThat(whatIf.beside().getLast().would()).isNull();
        assertThat(whatIf.ending()).isPresent();
        assertThatThrownBy(() -> whatIf.say(new Input.Left())).isInstanceOf(TalkRefusedException.class);
        assertThat(whatIf.goOn()).isEqualTo(new GoneOn(0, null));
    }

    @Test
    void going_on_says_where_it_could_not() {
        WhatIf whatIf = whatIf(heldToTheEnd());
        for (int from = 1; from <= Walk.TURNS; from++) {
            whatIf.from(from);
            whatIf.say(another(whatIf));
            int said = whatIf.turn();
            GoneOn went = whatIf.goOn();

            assertThat(whatIf.turn()).isEqualTo(said + went.turns());
            TurnOutcome stopped = went.stopped();
            if (stopped == null) {
                assertThat(whatIf.over() || whatIf.turn() > Walk.TURNS).isTrue();
            } else {
                assertThat(stopped).isEqualTo(turn(whatIf, whatIf.turn()));
                assertThatThrownBy(() -> whatIf.say(stopped.input())).isInstanceOf(TalkRefusedException.class);
            }
        }
    }

    @Test
    void there_is_no_turn_before_the_first_or_after_the_last() {
        WhatIf whatIf = whatIf(practised(sanne));

        assertThatThrownBy(() -> whatIf.from(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> whatIf.from(2)).isInstanceOf(IllegalArgumentException.class);
        whatIf.from(1);
        assertThatThrownBy(() -> whatIf.backTo(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staff_may_with_the_talks_they_read_and_nobody_else() {
        AttemptId assigned = finished(sanne);
        AttemptId own = practised(sanne);

        assertThat(as(lecturer, () -> whatIfs.shown(assigned))
                        .original()
                        .attempt()
                        .id())
                .isEqualTo(assigned);
        assertThatThrownBy(() -> as(lecturer, () -> whatIfs.shown(own))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(lecturer, () -> whatIfs.own(assigned)))
                .isInstanceOf(AttemptNotFoundException.class);
        assertThatThrownBy(() -> as(youssef, () -> whatIfs.own(assigned))).isInstanceOf(AttemptNotFoundException.class);
        assertThatThrownBy(() -> as(youssef, () -> whatIfs.shown(assigned))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_open_talk_is_gone_on_with_first() {
        AttemptId open = begins(sanne);

        assertThatThrownBy(() -> as(sanne, () -> whatIfs.own(open))).isInstanceOf(AttemptRefusedException.class);
    }

    private AttemptId heldToTheEnd() {
        Student student = student(sanne);
        AttemptId attempt = student.begins(SCENARIO);
        student.prepares();
        Walk.toTheEnd().forEach(student::hears);
        return attempt;
    }

    private WhatIf whatIf(AttemptId attempt) {
        return as(sanne, () -> whatIfs.own(attempt));
    }

    private static TurnOutcome turn(WhatIf whatIf, int turn) {
        return whatIf.original().transcript().turns().get(turn - 1);
    }

    /** Returns something that was not said then. */
    private static Input another(WhatIf whatIf) {
        Input then = whatIf.turn() > Walk.TURNS
                ? new Input.Left()
                : turn(whatIf, whatIf.turn()).input();
        return whatIf.offer().moves().stream()
                .map(move -> (Input) new Input.Said(move))
                .filter(input -> !input.equals(then))
                .findFirst()
                .orElseGet(Input.Silent::new);
    }

    /** Returns how many rows every table has, but for those in which rules are counted some time after a talk. */
    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        database.query(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and lower(table_name) not like 'rule%'",
                (ResultSet table) -> {
                    rows.put(table.getString(1), 0);
                });
        rows.replaceAll((table, _) ->
                requireNonNull(database.queryForObject("select count(*) from \"" + table + "\"", Integer.class)));
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
