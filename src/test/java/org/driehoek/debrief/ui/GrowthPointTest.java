package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptKind;
import org.driehoek.practice.GrowthAttempt;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.junit.jupiter.api.Test;

/** The points of a history. */
class GrowthPointTest {

    @Test
    void each_attempt_is_a_point_while_they_fit_on_a_drawing() {
        List<GrowthPoint> points = GrowthPoint.of(history(30), Dimension.LISTENING, Map.of());

        assertThat(points).hasSize(30);
        assertThat(points.getFirst().levels()).containsExactly(1);
    }

    @Test
    void of_a_long_history_a_point_stands_for_some_attempts_in_a_row() {
        List<GrowthPoint> points = GrowthPoint.of(history(500), Dimension.LISTENING, Map.of());

        assertThat(points).hasSize(30);
        assertThat(points.stream().mapToInt(point -> point.attempts().size()).sum())
                .isEqualTo(500);
        assertThat(points.getFirst().lowest()).isEqualTo(1);
        assertThat(points.getFirst().highest()).isEqualTo(4);
        assertThat(points.getFirst().meanTenths()).isEqualTo(24);
    }

    @Test
    void what_could_not_be_observed_is_no_level_and_a_trainers_level_stands_beside() {
        List<GrowthAttempt> history = history(2);
        SequencedMap<Dimension, Level> judged = new TreeMap<>(Map.of(Dimension.LISTENING, Level.STRONG));
        var overrides = Map.of(history.getLast().id(), judged);

        List<GrowthPoint> points = GrowthPoint.of(history, Dimension.LISTENING, overrides);
        assertThat(points.getFirst().trainer()).isNull();
        assertThat(points.getLast().trainer()).isEqualTo(4);
        assertThat(points.getLast().highest()).isEqualTo(2);
        assertThat(GrowthPoint.of(history, Dimension.CARE, overrides)).noneMatch(GrowthPoint::observed);
    }

    @Test
    void a_drawing_escapes_its_texts_and_tells_kinds_apart_by_shape() {
        List<GrowthPoint> points = GrowthPoint.of(history(4), Dimension.LISTENING, Map.of());
        String svg = new GrowthDrawing(new GrowthDrawing.Words("a <b>", "c & d", "1 jan", "2 jan"), points).svg();

        assertThat(svg).contains("a &lt;b&gt;", "c &amp; d", "<rect", "<circle", "role='img'");
    }

    private static List<GrowthAttempt> history(int length) {
        return IntStream.range(0, length)
                .mapToObj(each -> new GrowthAttempt(
                        new AttemptId(new UUID(0, each)),
                        "talk",
                        each % 2 == 0 ? AttemptKind.ASSIGNED : AttemptKind.PRIVATE_PRACTICE,
                        each + 1,
                        Instant.EPOCH.plusSeconds(each),
                        false,
                        true,
                        new TreeMap<>(Map.of(Dimension.LISTENING, Level.of(each % 4 + 1)))))
                .toList();
    }
}
