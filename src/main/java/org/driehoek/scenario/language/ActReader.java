package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.SpokenAct;

/** Reads the speech acts of a move. */
record ActReader(Lexicons lexicons, Report report) {

    /** Pairs that one sentence cannot be at once. */
    private static final List<List<Act>> CONTRADICTIONS = List.of(
            List.of(Act.OPEN_QUESTION, Act.CLOSED_QUESTION),
            List.of(Act.OPEN_QUESTION, Act.LEADING_QUESTION),
            List.of(Act.GREET, Act.CLOSE),
            List.of(Act.PROMISE, Act.PROMISE_KEPT),
            List.of(Act.REFLECT_FEELING, Act.MINIMISE),
            List.of(Act.REFLECT_FEELING, Act.FALSE_REASSURE),
            List.of(Act.VALIDATE, Act.MINIMISE),
            List.of(Act.VALIDATE, Act.COUNTER_ATTACK),
            List.of(Act.I_MESSAGE, Act.YOU_MESSAGE),
            List.of(Act.INVITE_IDEA, Act.PERSUADE),
            List.of(Act.APOLOGY, Act.DEFEND),
            List.of(Act.APOLOGY, Act.COUNTER_ATTACK),
            List.of(Act.PUPIL_ADDRESS, Act.PUPIL_INTERPRETS));

    List<SpokenAct> read(Section move) {
        if (move.need("acts") instanceof Node.Listing listing && listing.items().isEmpty()) {
            report.add(Code.MISSING_KEY, listing.mark(), "an act", move.what());
        }
        List<SpokenAct> acts = move.list("acts", this::act);
        List<Act> kinds = acts.stream().map(SpokenAct::act).toList();
        // One sentence can tell several facts; how many is what the rules ask.
        List<SpokenAct> once =
                acts.stream().filter(spoken -> spoken.act() != Act.INFO_FACT).toList();
        if (once.stream().distinct().count() < once.size()) {
            report.add(Code.TARGET_TWICE, move.markOf("acts"), twice(once), "acts");
        }
        if (kinds.contains(Act.SILENCE)) {
            report.add(
                    Code.ACT_DETAIL,
                    move.markOf("acts"),
                    Act.SILENCE.id(),
                    "is no sentence; the screen always offers it");
        }
        for (List<Act> pair : CONTRADICTIONS) {
            if (kinds.containsAll(pair)) {
                report.add(
                        Code.ACTS_CONTRADICT,
                        move.markOf("acts"),
                        pair.getFirst().id(),
                        pair.getLast().id());
            }
        }
        return acts;
    }

    private static String twice(List<SpokenAct> acts) {
        List<SpokenAct> seen = new ArrayList<>();
        for (SpokenAct act : acts) {
            if (seen.contains(act)) {
                return act.act().id();
            }
            seen.add(act);
        }
        return "";
    }

    private Optional<SpokenAct> act(Node node) {
        if (node instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
            Node.Entry entry = mapping.entries().getFirst();
            Optional<Act> act = Values.choice("acts", entry.key(), Act.class, "speech act", report);
            return act.flatMap(found -> detailed(found, entry));
        }
        if (node instanceof Node.Mapping) {
            report.add(
                    Code.WRONG_TYPE,
                    node.mark(),
                    "acts",
                    "one act with its detail, {reflect-feeling: worry}",
                    "a mapping");
            return Optional.empty();
        }
        Optional<Act> act = Values.choice("acts", node, Act.class, "speech act", report);
        act.filter(ActReader::needsDetail).ifPresent(found -> {
            String example =
                    found == Act.REFLECT_FEELING ? "{reflect-feeling: worry}?" : "{" + found.id() + ": <term>}?";
            String what = found == Act.REFLECT_FEELING ? "needs the feeling it names" : "needs its term of the lexicon";
            report.hinted(Code.ACT_DETAIL, node.mark(), example, found.id(), what);
        });
        return act.map(SpokenAct::new);
    }

    private static boolean needsDetail(Act act) {
        return act == Act.REFLECT_FEELING || act == Act.JARGON || act == Act.EXPLAIN_TERM;
    }

    private Optional<SpokenAct> detailed(Act act, Node.Entry entry) {
        if (act == Act.REFLECT_FEELING) {
            return Values.choice("reflect-feeling", entry.value(), Feeling.class, "feeling", report)
                    .map(feeling -> new SpokenAct(act, feeling, null));
        }
        if (!needsDetail(act)) {
            report.add(Code.ACT_DETAIL, entry.key().mark(), act.id(), "takes neither a feeling nor a term");
            return Optional.empty();
        }
        if (!(entry.value() instanceof Node.Scalar term)) {
            report.add(
                    Code.WRONG_TYPE,
                    entry.value().mark(),
                    act.id(),
                    "a term of the lexicon",
                    entry.value().kind());
            return Optional.empty();
        }
        if (!lexicons.terms().contains(term.text())) {
            report.suggesting(
                    Code.UNKNOWN_NAME, term.mark(), term.text(), lexicons.terms(), term.text(), Kind.TERM.words());
            return Optional.empty();
        }
        return Optional.of(new SpokenAct(act, null, term.text()));
    }
}
