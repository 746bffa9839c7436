package org.driehoek.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.driehoek.library.Edition;
import org.driehoek.scenario.Contrast;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Input;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/**
 * The same minute, twice, as the parent of this content and these rules takes it. Nothing of it is stored, and it is nobody's
 * attempt.
 *
 * @param once the first version, with what both versions share before it
 * @param twice the second version, likewise
 */
public record PlayedContrast(
        Snapshot snapshot, Rulebook rulebook, Contrast contrast, Transcript once, Transcript twice) {

    private static final String SILENCE = "@silence";

    /** What is offered does not depend on it; only the order of the choices does, which nobody sees here. */
    private static final long SEED = 1;

    /** Plays both versions; throws {@link org.driehoek.talk.TalkRefusedException} when something in them cannot be said there. */
    static PlayedContrast of(Edition edition, Contrast contrast, Reactions reactions) {
        return new PlayedContrast(
                edition.snapshot(),
                edition.rulebook(),
                contrast,
                play(edition, contrast, contrast.once(), reactions),
                play(edition, contrast, contrast.twice(), reactions));
    }

    private static Transcript play(Edition edition, Contrast contrast, Contrast.Version version, Reactions reactions) {
        Talk talk = Talk.of(edition.snapshot(), edition.rulebook(), reactions, SEED);
        talk = talk.after(talk.prepare(choices(edition.snapshot(), contrast)));
        List<String> inputs = Stream.concat(contrast.before().stream(), version.moves().stream())
                .toList();
        for (String input : inputs) {
            talk = talk.after(talk.hear(SILENCE.equals(input) ? new Input.Silent() : new Input.Said(input)));
        }
        return talk.transcript();
    }

    /** What the example does not choose is the first choice of the scenario. */
    private static SequencedMap<String, String> choices(Snapshot snapshot, Contrast contrast) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : snapshot.scenario().preparation()) {
            choices.put(
                    preparation.id(),
                    contrast.prepare()
                            .getOrDefault(
                                    preparation.id(),
                                    preparation.choices().getFirst().id()));
        }
        return choices;
    }

    /** Returns the turns that both versions share; they went the same way in both. */
    public List<TurnOutcome> shared() {
        return once.turns().subList(0, contrast.before().size());
    }

    /** Returns the turns that are a version's own. */
    public List<TurnOutcome> own(Transcript version) {
        return version.turns().subList(contrast.before().size(), version.turns().size());
    }

    /** Returns a turn's input as an author writes it. */
    public static String written(TurnOutcome turn) {
        return turn.input() instanceof Input.Said said ? said.move() : SILENCE;
    }
}
