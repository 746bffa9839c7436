package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.driehoek.practice.PracticeAdvice.Why;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.TalkTypes;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.junit.jupiter.api.Test;

/** What to practise next: which dimension, and in which talk. */
class NextPracticeTest {

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    private static final TalkTypes TYPES =
            Objects.requireNonNull(CONTENT.rulebook()).talkTypes();
    private static final List<Scenario> OFFERED = CONTENT.scenarios().stream()
            .map(snapshot -> snapshot.scenario())
            .filter(Scenario::offered)
            .toList();
    private static final Scenario EASY =
            OFFERED.stream().min(Comparator.comparingInt(Scenario::difficulty)).orElseThrow();
    private static final Scenario HARDER =
            OFFERED.stream().max(Comparator.comparingInt(Scenario::difficulty)).orElseThrow();

    @Test
    void whoever_has_practised_nothing_begins_with_the_easiest_talk_and_may_see_a_minute_of_it_twice() {
        PracticeAdvice advice = advice();

        assertThat(advice.scenario()).isEqualTo(EASY.id());
        assertThat(advice.why()).isEqualTo(Why.FIRST);
        assertThat(advice.last()).isEqualTo(Level.NOT_OBSERVABLE);
        assertThat(advice.example()).isEqualTo(EASY.contrast() != null);
        assertThat(EASY.target()).contains(advice.dimension());
    }

    @Test
    void a_talk_that_was_held_once_is_held_again() {
        PracticeAdvice advice = advice(held(EASY, 2));

        assertThat(advice.scenario()).isEqualTo(EASY.id());
        assertThat(advice.why()).isEqualTo(Why.AGAIN);
        assertThat(advice.last().number()).isEqualTo(2);
        assertThat(advice.example()).isFalse();
    }

    @Test
    void after_the_second_time_a_harder_talk_fits() {
        PracticeAdvice advice = advice(held(EASY, 4), held(EASY, 4));

        assertThat(advice.difficulty()).isEqualTo(EASY.difficulty() + 1);
        assertThat(advice.why()).isEqualTo(Why.HARDER);
    }

    @Test
    void the_dimension_that_weighs_most_and_is_furthest_from_the_highest_level_comes_first() {
        Dimension weakest = EASY.target().getLast();
        GrowthAttempt one = held(EASY, 4);
        one.levels().put(weakest, Level.HINDERING);

        assertThat(advice(one).dimension()).isEqualTo(weakest);
    }

    @Test
    void levels_that_were_not_seen_count_for_nothing_but_the_talk_was_held() {
        GrowthAttempt unseen = new GrowthAttempt(
                new AttemptId(new UUID(0, 9)),
                EASY.id(),
                AttemptKind.PRIVATE_PRACTICE,
                1,
                Instant.EPOCH,
                false,
                false,
                new TreeMap<>());

        assertThat(advice(unseen).why()).isEqualTo(Why.AGAIN);
        assertThat(advice(unseen).last()).isEqualTo(Level.NOT_OBSERVABLE);
    }

    @Test
    void whoever_knows_every_talk_goes_back_to_the_one_held_longest_ago() {
        GrowthAttempt[] all = Stream.concat(OFFERED.stream(), OFFERED.stream())
                .map(scenario -> held(scenario, 4))
                .toArray(GrowthAttempt[]::new);

        assertThat(advice(all).why()).isEqualTo(Why.ONCE_MORE);
    }

    @Test
    void where_nothing_fits_the_easiest_there_is_is_suggested_with_that_reason() {
        PracticeAdvice advice =
                NextPractice.choose(List.of(), List.of(HARDER), TYPES).orElseThrow();

        assertThat(advice.why()).isEqualTo(Why.ONLY);
        assertThat(NextPractice.choose(List.of(), List.of(), TYPES)).isEmpty();
    }

    private static PracticeAdvice advice(GrowthAttempt... attempts) {
        return NextPractice.choose(List.of(attempts), OFFERED, TYPES).orElseThrow();
    }

    private static GrowthAttempt held(Scenario scenario, int level) {
        SequencedMap<Dimension, Level> levels = new TreeMap<>();
        IntStream.range(0, Dimension.values().length)
                .forEach(each -> levels.put(Dimension.values()[each], Level.of(level)));
        return new GrowthAttempt(
                AttemptId.random(), scenario.id(), AttemptKind.PRIVATE_PRACTICE, 1, Instant.EPOCH, false, true, levels);
    }
}
