package org.driehoek.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.scenario.Level;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;

/**
 * A move as an item of a test, over the talks of all kinds of simulated students together.
 *
 * <p>Difficulty and discrimination are those of classical test theory (Ebel and Frisbie, Essentials of Educational Measurement,
 * 1991): the share of those who say it, and the difference of that share between the best and the worst quarter by the mean rate on
 * the target dimensions. A good move should be said more by the best than by the worst; a tempting mistake less.
 *
 * @param offered in how many talks it was on offer
 * @param said in how many it was said
 * @param share percent of the talks with the offer in which it was said
 * @param discrimination that share in the best quarter minus that in the worst, −100 to 100; 0 when a quarter never had it on offer
 */
public record Item(String move, int offered, int said, int share, int discrimination) {

    private static final class Count {
        private int offered;
        private int said;

        int share() {
            return offered == 0 ? 0 : 100 * said / offered;
        }
    }

    static List<Item> of(Ground ground, List<Students.Held> held) {
        List<Students.Held> ranked = held.stream()
                .sorted(Comparator.comparingInt((Students.Held talk) -> rate(ground, talk)))
                .toList();
        int quarter = ranked.size() / 4;
        Map<String, Count> all = counts(ranked);
        Map<String, Count> worst = counts(ranked.subList(0, quarter));
        Map<String, Count> best = counts(ranked.subList(ranked.size() - quarter, ranked.size()));
        List<Item> items = new ArrayList<>();
        for (String move : ground.scenario().moves().keySet()) {
            Count whole = all.getOrDefault(move, new Count());
            Count low = worst.getOrDefault(move, new Count());
            Count high = best.getOrDefault(move, new Count());
            boolean comparable = low.offered > 0 && high.offered > 0;
            items.add(new Item(
                    move, whole.offered, whole.said, whole.share(), comparable ? high.share() - low.share() : 0));
        }
        return List.copyOf(items);
    }

    /** Returns the mean rate on the target dimensions that could be seen, in thousandths. */
    private static int rate(Ground ground, Students.Held talk) {
        List<DimensionResult> seen = ground.scenario().target().stream()
                .map(target -> talk.assessment().result(target))
                .filter(result -> result.level() != Level.NOT_OBSERVABLE)
                .toList();
        return seen.isEmpty()
                ? 0
                : seen.stream().mapToInt(DimensionResult::rate).sum() / seen.size();
    }

    private static Map<String, Count> counts(List<Students.Held> talks) {
        Map<String, Count> counts = new TreeMap<>();
        for (Students.Held talk : talks) {
            Map<String, Boolean> moves = new LinkedHashMap<>();
            for (int i = 0; i < talk.offers().size(); i++) {
                Offer offer = talk.offers().get(i);
                offer.moves().forEach(move -> moves.putIfAbsent(move, false));
                offer.doors().forEach(move -> moves.putIfAbsent(move, false));
                offer.closing().forEach(move -> moves.putIfAbsent(move, false));
                if (talk.transcript().turns().get(i).input() instanceof Input.Said said) {
                    moves.put(said.move(), true);
                }
            }
            moves.forEach((move, wasSaid) -> {
                Count count = counts.computeIfAbsent(move, _ -> new Count());
                count.offered++;
                count.said += wasSaid ? 1 : 0;
            });
        }
        return counts;
    }
}
