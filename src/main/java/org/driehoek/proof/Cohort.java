package org.driehoek.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/**
 * What came of the talks of one kind of simulated student.
 *
 * @param talks how many were held
 * @param endings how many ended in each ending, by id
 * @param turns how many took how many turns
 * @param levels for each dimension how many came to which level; level 0 is too little to see
 * @param paths how many different talks there were, by what was said
 */
public record Cohort(
        Student student,
        int talks,
        SortedMap<String, Integer> endings,
        SortedMap<Integer, Integer> turns,
        SequencedMap<Dimension, SortedMap<Integer, Integer>> levels,
        int paths) {

    static Cohort of(Student student, List<Students.Held> held) {
        SortedMap<String, Integer> endings = new TreeMap<>();
        SortedMap<Integer, Integer> turns = new TreeMap<>();
        SequencedMap<Dimension, SortedMap<Integer, Integer>> levels = new LinkedHashMap<>();
        for (Students.Held talk : held) {
            endings.merge(talk.transcript().ending().orElse(""), 1, Integer::sum);
            turns.merge(talk.transcript().turns().size(), 1, Integer::sum);
            for (DimensionResult result : talk.assessment().results()) {
                levels.computeIfAbsent(result.dimension(), _ -> new TreeMap<>())
                        .merge(result.level().number(), 1, Integer::sum);
            }
        }
        int paths = (int) held.stream()
                .map(talk -> talk.transcript().turns().stream()
                        .map(turn -> turn.input().written())
                        .toList())
                .distinct()
                .count();
        return new Cohort(student, held.size(), endings, turns, levels, paths);
    }

    /** Returns the mean level on a dimension over the talks in which it could be seen, in hundredths; 0 when in none. */
    public int meanLevel(Dimension dimension) {
        int sum = 0;
        int count = 0;
        for (var level : levels.getOrDefault(dimension, new TreeMap<>()).entrySet()) {
            if (level.getKey() != Level.NOT_OBSERVABLE.number()) {
                sum += level.getKey() * level.getValue();
                count += level.getValue();
            }
        }
        return count == 0 ? 0 : 100 * sum / count;
    }
}
