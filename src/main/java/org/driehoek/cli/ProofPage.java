package org.driehoek.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.driehoek.proof.Cohort;
import org.driehoek.proof.Finding;
import org.driehoek.proof.Item;
import org.driehoek.proof.Proof;
import org.driehoek.proof.Shown;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Prints a proof for its author. */
record ProofPage(PrintWriter out, Scenario scenario, Proof proof) {

    private static final int MOST_ITEMS = 5;

    void print() {
        out.println(scenario.id());
        out.println(line("searched: %d different positions%s", proof.positions(), depth()));
        out.println(line(
                "talks held to their end: %d, seed %d",
                proof.talks(), proof.effort().seed()));
        findings();
        spans();
        proof.cohorts().forEach(this::cohort);
        items();
        out.println();
    }

    private String depth() {
        return proof.whole()
                ? ", which is all there is"
                : ", everything that can be said in the first " + proof.depth() + " turns";
    }

    private void findings() {
        if (proof.findings().isEmpty()) {
            out.println("  nothing found");
        }
        for (Finding finding : proof.findings()) {
            out.println(
                    "  " + finding.code().id() + " " + finding.code().weight().id() + ": " + finding.message());
            Shown talk = finding.talk();
            if (talk != null) {
                out.println("    driehoek play " + scenario.id() + prepared(talk) + " --moves " + talk.written());
            }
        }
    }

    private static String prepared(Shown talk) {
        return talk.prepare().entrySet().stream()
                .map(choice -> " --prepare " + choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining());
    }

    private void spans() {
        out.println("  levels found, lowest and highest:");
        proof.spans()
                .forEach((dimension, span) -> out.println(
                        "    " + dimension.id() + " " + level(span.lowest()) + "–" + level(span.highest())));
    }

    private static String level(Proof.@Nullable Found found) {
        return found == null ? "not seen" : String.valueOf(found.level().number());
    }

    private void cohort(Cohort cohort) {
        out.println(line(
                "  %s: %d talks, %d different ones, %s turns",
                cohort.student().id(),
                cohort.talks(),
                cohort.paths(),
                cohort.turns().firstKey() + "–" + cohort.turns().lastKey()));
        out.println("    endings: " + shares(cohort.endings(), cohort.talks()));
        for (Dimension target : scenario.target()) {
            SortedMap<Integer, Integer> levels = cohort.levels().get(target);
            if (levels != null) {
                out.println("    " + target.id() + ": " + shares(levels, cohort.talks()));
            }
        }
    }

    /** Writes {@code 1 12 %, 2 30 %}: each key with its share. */
    private static String shares(Map<?, Integer> counts, int all) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + Math.round(100.0 * count.getValue() / all) + " %")
                .collect(Collectors.joining(", "));
    }

    private void items() {
        List<Item> ranked = proof.items().stream()
                .sorted(Comparator.comparingInt(Item::discrimination))
                .toList();
        out.println("  said more by the best quarter than by the worst (points):");
        ranked.reversed().stream().limit(MOST_ITEMS).forEach(this::item);
        out.println("  said more by the worst quarter:");
        ranked.stream().limit(MOST_ITEMS).forEach(this::item);
    }

    private void item(Item item) {
        out.println(line(
                "    %s %+d (said in %d %% of %d talks with the offer)",
                item.move(), item.discrimination(), item.share(), item.offered()));
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, "  " + format, values).replaceFirst("^ {4}", "  ");
    }
}
