package org.driehoek.talk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Variable;

/** Makes what was chosen before the door opens into the first moment of the talk. */
final class Opening {

    private Opening() {}

    /** Returns the outcome of the preparation; refuses a choice that is missing or unknown. */
    static Prepared of(Stage stage, SequencedMap<String, String> choices) {
        Scenario scenario = stage.scenario();
        Unfolding now = Unfolding.beforeTheDoor(
                stage,
                stage.characters().stream().map(member -> start(stage, member)).toList());
        List<Effect> chosen = new ArrayList<>();
        for (Preparation preparation : scenario.preparation()) {
            Preparation.Choice choice = choice(preparation, choices);
            now.chosen.add(new Prepared.Chosen(preparation.id(), choice.id()));
            chosen.addAll(now.authored("prepare:" + choice.id(), choice.effects()));
        }
        refuseUnknown(scenario, choices);
        now.figures.apply(chosen);
        return opened(
                now,
                new CueLives(stage.rulebook().rubric()),
                new MoodStep(stage.rulebook().moods()));
    }

    private static Prepared opened(Unfolding now, CueLives lives, MoodStep step) {
        for (int i = 0; i < now.stage.characters().size(); i++) {
            now.figures.show(i, step.of(now.figures.disposition(i)));
        }
        Speech speech = new Speech(now);
        Reply opening = now.stage.scenario().opening();
        if (opening != null) {
            String speaker = opening.by() == null ? now.stage.scenario().main().id() : opening.by();
            speech.add(speaker, Line.Kind.OPENING, "opening", "reply:opening", opening);
        }
        speech.sinkIn();
        List<Line> lines = speech.faces(step, true);
        now.cues = speech.cues();
        now.lookAhead();
        Offer offer = new Offers(now, lives).after(speech.then());
        List<CueState> cues = now.cues.stream()
                .map(cue -> lives.offered(cue, offer, now.stage))
                .toList();
        return new Prepared(
                List.copyOf(now.chosen),
                List.copyOf(now.authored),
                now.figures.states(),
                lines,
                cues,
                List.copyOf(now.ideas),
                offer);
    }

    private static Disposition start(Stage stage, Cast member) {
        Map<Variable, Integer> values = new EnumMap<>(Variable.class);
        if (member.role() == Role.PARENT) {
            values.putAll(stage.snapshot().personaOf(member).start());
        }
        member.start().forEach(value -> values.put(value.variable(), value.value()));
        return Disposition.of(member.role(), values);
    }

    private static Preparation.Choice choice(Preparation preparation, SequencedMap<String, String> choices) {
        String id = choices.get(preparation.id());
        if (id == null) {
            throw new TalkRefusedException("preparation '" + preparation.id() + "' has not been chosen");
        }
        return preparation.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new TalkRefusedException("preparation '" + preparation.id() + "' has no choice '" + id + "'"));
    }

    private static void refuseUnknown(Scenario scenario, SequencedMap<String, String> choices) {
        for (String id : choices.keySet()) {
            if (scenario.preparation().stream()
                    .noneMatch(preparation -> preparation.id().equals(id))) {
                throw new TalkRefusedException("scenario " + scenario.id() + " has no preparation '" + id + "'");
            }
        }
    }
}
