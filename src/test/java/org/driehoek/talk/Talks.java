package org.driehoek.talk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.rules.RuleParent;

/** Talks on the content of the house, with the parent of rules. */
public final class Talks {

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    private static final Reactions REACTIONS = RuleParent.load();

    private Talks() {}

    public static Rulebook rulebook() {
        return Objects.requireNonNull(CONTENT.rulebook(), () -> "no rulebook: " + CONTENT.diagnostics());
    }

    public static FeedbackTexts feedback() {
        return Objects.requireNonNull(CONTENT.feedback(), () -> "no feedback texts: " + CONTENT.diagnostics());
    }

    public static Reactions reactions() {
        return REACTIONS;
    }

    public static Snapshot snapshot(String scenario) {
        return CONTENT.scenarios().stream()
                .filter(snapshot -> snapshot.scenario().id().equals(scenario))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scenario " + scenario + ": " + CONTENT.diagnostics()));
    }

    /** Returns every scenario of the content with each persona that can play in it. */
    public static List<Snapshot> castings() {
        return Stream.concat(CONTENT.scenarios().stream(), CONTENT.castings().stream())
                .toList();
    }

    /** Returns the talks that authors wrote down. */
    public static List<PlayedTalk> played() {
        return CONTENT.talks();
    }

    /** Returns what a played talk is played on. */
    public static Snapshot snapshotOf(PlayedTalk talk) {
        return CONTENT.snapshotOf(talk).orElseThrow();
    }

    /** Returns a talk on "Tafels en tranen" before its preparation. */
    public static Talk unprepared(long seed) {
        return Talk.of(snapshot("tafels-en-tranen"), rulebook(), REACTIONS, seed);
    }

    /** Returns a talk on "Tafels en tranen", prepared by the first choice of everything. */
    public static Talk opened(long seed) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : snapshot("tafels-en-tranen").scenario().preparation()) {
            choices.put(preparation.id(), preparation.choices().getFirst().id());
        }
        Talk talk = unprepared(seed);
        return talk.after(talk.prepare(choices));
    }

    /** Returns a talk that a teacher of chance has held to its end. */
    public static Talk finished(long seed) {
        Talk talk = unprepared(seed);
        RandomTeacher teacher = new RandomTeacher(seed);
        talk = talk.after(
                talk.prepare(teacher.prepares(snapshot("tafels-en-tranen").scenario())));
        while (!talk.over()) {
            talk = talk.after(talk.hear(teacher.next(talk.offer())));
        }
        return talk;
    }
}
