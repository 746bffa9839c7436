package org.driehoek.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Chance;
import org.driehoek.assessment.Observation;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Named;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Where the rules write down what they find; knows which rule is speaking. */
public final class Findings extends DefaultAgendaEventListener {

    private static final int CERTAIN = 100;

    private final List<Observation> observations = new ArrayList<>();
    private String rule = "";
    private List<String> sources = List.of();

    /** Returns the id of a rule: what stands before the colon of its name. */
    static String id(String ruleName) {
        int colon = ruleName.indexOf(':');
        return colon < 0 ? ruleName : ruleName.substring(0, colon);
    }

    /** Returns the sources that a rule names under its name, by id. */
    static List<String> sources(Rule rule) {
        Object written = rule.getMetaData().get("source");
        if (written == null) {
            throw new IllegalStateException("rule '" + rule.getName() + "' names no @source");
        }
        return List.of(written.toString().split(", "));
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Rule speaking = event.getMatch().getRule();
        rule = id(speaking.getName());
        sources = sources(speaking);
    }

    /** Finds that an opportunity was taken. */
    public void credit(Chance chance) {
        settle(Verdict.CREDIT, chance);
    }

    /** Finds that an opportunity was taken in part. */
    public void half(Chance chance) {
        settle(Verdict.HALF, chance);
    }

    /** Finds that an opportunity was missed. */
    public void miss(Chance chance) {
        settle(Verdict.MISS, chance);
    }

    /** Finds a strength that no opportunity asked for, in a turn or in a stretch of turns; it weighs nothing. */
    public void shown(int from, int turn, String topic) {
        add(Verdict.SHOWN, from, turn, topic, null);
    }

    /** Finds a minor violation in a turn, or in a stretch of turns. */
    public void minor(int from, int turn, String topic) {
        add(Verdict.MINOR, from, turn, topic, null);
    }

    /** Finds a major violation in a turn, or in a stretch of turns. */
    public void major(int from, int turn, String topic) {
        add(Verdict.MAJOR, from, turn, topic, null);
    }

    /** Finds a breach that no skill elsewhere can make up for. */
    public void critical(int from, int turn, String topic) {
        add(Verdict.CRITICAL, from, turn, topic, null);
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    private void settle(Verdict verdict, Chance chance) {
        int from = chance.isMissed() ? chance.from() : chance.turn();
        add(verdict, from, chance.turn(), chance.topic(), chance.id());
    }

    private void add(Verdict verdict, int from, int turn, String topic, @Nullable String opportunity) {
        String prefix = rule.substring(0, Math.max(rule.indexOf('.'), 0));
        Dimension dimension = Named.find(Dimension.class, prefix)
                .orElseThrow(() -> new IllegalStateException("rule '" + rule + "' does not begin with a dimension"));
        observations.add(new Observation(rule, dimension, verdict, from, turn, topic, opportunity, CERTAIN, sources));
    }
}
