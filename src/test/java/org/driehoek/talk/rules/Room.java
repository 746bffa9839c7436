package org.driehoek.talk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Disposition;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Reaction;
import org.jspecify.annotations.Nullable;

/** A room with a parent called Henk in it, and what the rules make of what is said there. */
final class Room {

    static final Dynamics DYNAMICS = Objects.requireNonNull(
                    ContentCompiler.compile(ContentSource.folder(Path.of("content")))
                            .rulebook())
            .dynamics();
    private static final RuleParent RULES = (RuleParent) RuleParent.load();

    private final List<Object> facts = new ArrayList<>();
    private final Map<Variable, Integer> henk = new EnumMap<>(Variable.class);
    private String language = "C1";
    private boolean henkAddressed = true;
    private final Map<Initiative, Boolean> begun = new EnumMap<>(Initiative.class);
    private boolean hurt;
    private boolean planning;
    private boolean permitted;
    private boolean afterPlayback;
    private int told;
    private int words = 20;
    private boolean jargon;
    private boolean longSentences;
    private boolean monologue;

    private Room() {
        for (Variable variable : Variable.of(Role.PARENT)) {
            henk.put(variable, variable.min() < 0 ? 0 : 40);
        }
    }

    /** Returns a room in which the teacher says something to Henk, who is neither calm nor upset. */
    static Room where(Act... acts) {
        Room room = new Room();
        Arrays.stream(acts).forEach(act -> room.facts.add(new Said(act, null, false)));
        room.told =
                (int) Arrays.stream(acts).filter(act -> act == Act.INFO_FACT).count();
        return room;
    }

    Room naming(Feeling feeling) {
        facts.add(new Said(Act.REFLECT_FEELING, feeling, false));
        return this;
    }

    Room saidBefore(Act act) {
        facts.add(new Said(act, null, true));
        return this;
    }

    Room henk(Variable variable, int value) {
        henk.put(variable, value);
        return this;
    }

    Room henkSpeaks(String level) {
        language = level;
        return this;
    }

    Room planning() {
        planning = true;
        return this;
    }

    Room permitted() {
        permitted = true;
        return this;
    }

    /** Lets the teacher have asked, in the turn before, what came across. */
    Room afterPlayback() {
        afterPlayback = true;
        return this;
    }

    Room jargon() {
        jargon = true;
        return this;
    }

    Room longSentences() {
        longSentences = true;
        return this;
    }

    Room monologue() {
        return monologue(70);
    }

    Room monologue(int length) {
        monologue = true;
        words = length;
        return this;
    }

    /** Lets something that the teacher said before have hurt Henk. */
    Room henkIsHurt() {
        hurt = true;
        return this;
    }

    /** Lets Henk have brought something in just before. */
    Room henkBrings(Initiative initiative) {
        begun.put(initiative, false);
        return this;
    }

    /** Lets Henk have brought something in just before, and not for the first time. */
    Room henkBringsAgain(Initiative initiative) {
        begun.put(initiative, true);
        return this;
    }

    Room proposing(StepKind kind, boolean fits) {
        facts.add(new Proposed(kind, fits));
        return this;
    }

    /** Puts a pupil at the table, Milan, to whom the teacher has not spoken for some turns; 0 when spoken to now. */
    Room milan(int unaddressed) {
        facts.add(new Pupil("milan", unaddressed == 0, unaddressed, DYNAMICS));
        henkAddressed = unaddressed > 0;
        return this;
    }

    /** Gives the parent a cue in the turn before. */
    Room cue(Dimension asks, @Nullable Feeling feeling, CueLife life) {
        facts.add(new OpenCue(asks, feeling, "henk", true, true, life));
        return this;
    }

    /** Lets the parent have given, a turn earlier, a cue that matters little. */
    Room olderLightCue(Dimension asks, CueLife life) {
        facts.add(new OpenCue(asks, null, "henk", false, false, life));
        return this;
    }

    Room olderCue(Dimension asks, @Nullable Feeling feeling, CueLife life) {
        facts.add(new OpenCue(asks, feeling, "henk", false, true, life));
        return this;
    }

    /** Checks that a rule finds exactly these changes, without a factor. */
    void changes(String rule, Variable... variables) {
        changes(rule, List.of(), variables);
    }

    /** Checks that a rule finds exactly these changes, with a factor. */
    void changesBy(String factor, String rule, Variable... variables) {
        changes(rule, List.of(factor), variables);
    }

    private void changes(String rule, List<String> factors, Variable... variables) {
        String who = variables[0].role() == Role.PUPIL ? "milan" : "henk";
        assertThat(reaction().felt())
                .filteredOn(felt -> felt.rule().equals(rule))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(variables)
                        .map(variable -> new Reaction.Felt(rule, who, variable, variable.id(), factors))
                        .toList());
        Dynamics.Reaction sizes = DYNAMICS.reaction(rule);
        assertThat(sizes.sizes().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(variables).map(Variable::id).toList());
        assertThat(sizes.factors().keySet()).containsAll(factors);
    }

    /** Checks that a rule gives back a share of exactly these. */
    void restores(String rule, Variable... variables) {
        assertThat(reaction().felt())
                .filteredOn(felt -> felt.rule().equals(rule))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(variables)
                        .map(variable ->
                                new Reaction.Felt(rule, "henk", variable, variable.id() + Effect.BACK, List.of(), true))
                        .toList());
        assertThat(DYNAMICS.reaction(rule).sizes().values()).allMatch(share -> share > 0 && share <= 60);
    }

    /** Checks that a rule finds that Henk brings something in. */
    void brings(String rule, Initiative initiative) {
        assertThat(reaction().brought()).contains(new Reaction.Brought(rule, "henk", initiative));
    }

    void takes(String rule, Stance stance) {
        assertThat(reaction().stances()).contains(new Reaction.Taken(rule, stance));
    }

    void passes(String rule) {
        Reaction reaction = reaction();
        assertThat(reaction.felt()).noneMatch(felt -> felt.rule().equals(rule));
        assertThat(reaction.stances()).noneMatch(taken -> taken.rule().equals(rule));
        assertThat(reaction.brought()).noneMatch(brought -> brought.rule().equals(rule));
    }

    /** Returns what the rules find, having checked that the order of the facts makes no difference. */
    Reaction reaction() {
        List<Object> all = new ArrayList<>(facts);
        List<Act> said = facts.stream()
                .filter(Said.class::isInstance)
                .map(fact -> ((Said) fact).act())
                .toList();
        begun.forEach((initiative, again) -> all.add(new Begun("henk", initiative, again, said)));
        all.add(new Turn(planning, permitted, afterPlayback, told, words, jargon, longSentences, monologue, DYNAMICS));
        all.add(new Parent("henk", henkAddressed, hurt, language, 35, Disposition.of(Role.PARENT, henk), DYNAMICS));
        Reaction found = RULES.react(all);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(all, new Random(i));
            Reaction again = RULES.react(all);
            assertThat(again.felt()).containsExactlyInAnyOrderElementsOf(found.felt());
            assertThat(again.stances()).containsExactlyInAnyOrderElementsOf(found.stances());
            assertThat(again.brought()).containsExactlyInAnyOrderElementsOf(found.brought());
        }
        return found;
    }
}
