package org.driehoek.talk.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Situation;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The parent's rules as a table that is gone through row by row, without a rule engine: for search, which holds millions of
 * turns. Made of the very conditions and consequences that the build made of the rule files; a test holds it against the engine
 * on a hundred thousand turns. Safe for use by many threads.
 */
public final class RuleTable implements Reactions {

    private final List<TableRow> rows;
    private final String version;

    private RuleTable(List<TableRow> rows, String version) {
        this.rows = rows;
        this.version = version;
    }

    /**
     * Makes the table of the rules that were built with the program.
     *
     * @throws IllegalStateException when a rule uses something that the table cannot do, naming the rule
     */
    public static RuleTable load() {
        Model model = BuiltRules.model();
        List<TableRow> rows = model.getRules().stream().map(TableRow::of).toList();
        return new RuleTable(rows, RuleParent.hash());
    }

    @Override
    public Reaction react(Situation situation) {
        return react(RuleParent.facts(situation));
    }

    Reaction react(List<Object> facts) {
        Findings findings = new Findings();
        for (TableRow row : rows) {
            row.fire(facts, findings);
        }
        return findings.reaction();
    }

    /**
     * Returns the ids of the rules that could fire in a turn in which some acts are said, whatever came before and whoever
     * listens; a rule that is not among them cannot.
     *
     * @param proposed the step that is proposed, or null
     */
    public SequencedSet<String> possible(List<SpokenAct> acts, @Nullable Step proposed) {
        List<Said> said = new ArrayList<>();
        for (SpokenAct spoken : acts) {
            said.add(new Said(spoken.act(), spoken.feeling(), false));
            said.add(new Said(spoken.act(), spoken.feeling(), true));
        }
        SequencedSet<String> possible = new LinkedHashSet<>();
        for (TableRow row : rows) {
            if (row.possible(said, proposed == null ? null : new Proposed(proposed.kind(), proposed.fits()))) {
                possible.add(row.rule().substring(0, row.rule().indexOf(':')));
            }
        }
        return possible;
    }

    @Override
    public String version() {
        return version;
    }
}
