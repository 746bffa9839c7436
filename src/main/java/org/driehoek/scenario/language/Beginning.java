package org.driehoek.scenario.language;

import java.util.List;
import java.util.TreeMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Change;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation.Choice;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Topic;
import org.driehoek.scenario.Variable;

/** How a talk stands before its first turn. */
record Beginning(Subject subject, TreeMap<String, Integer> values, List<Choice> chosen, Phase phase, Mood mood)
        implements Circumstances {

    /** Returns how a talk stands when nothing has been prepared. */
    static Beginning of(Subject subject) {
        TreeMap<String, Integer> values = new TreeMap<>();
        for (Cast character : subject.scenario().cast().values()) {
            String persona = character.persona();
            Persona own = persona == null
                    ? null
                    : subject.personas().use(persona, character.id(), Mark.START, subject.report());
            if (own != null) {
                own.start().forEach((variable, value) -> values.put(key(character.id(), variable), value));
            }
            character.start().forEach(start -> values.put(key(character.id(), start.variable()), start.value()));
        }
        Phase first = subject.scenario().topics().values().stream()
                .map(Topic::phase)
                .findFirst()
                .orElse(Phase.OPENING);
        return new Beginning(subject, values, List.of(), first, Mood.OPEN);
    }

    Beginning with(List<Choice> choices) {
        TreeMap<String, Integer> changed = new TreeMap<>(values);
        for (Choice choice : choices) {
            for (Change change : choice.effects()) {
                changed.merge(key(change.character(), change.variable()), change.points(), Integer::sum);
            }
        }
        return new Beginning(subject, changed, choices, phase, mood);
    }

    private static String key(String character, Variable variable) {
        return character + "." + variable.id();
    }

    Beginning in(Mood other) {
        return new Beginning(subject, values, chosen, phase, other);
    }

    @Override
    public int value(String character, Variable variable) {
        return variable.clamp(values.getOrDefault(key(character, variable), 0));
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public Stance stance() {
        return Stance.ANSWERS;
    }

    @Override
    public boolean said(String move) {
        return false;
    }

    @Override
    public boolean told(String fact) {
        return false;
    }

    @Override
    public boolean agreed(String step) {
        return false;
    }

    @Override
    public boolean agreedKind(StepKind kind) {
        return false;
    }

    @Override
    public int count(Act act) {
        return 0;
    }

    @Override
    public boolean just(Act act) {
        return false;
    }

    @Override
    public boolean happened(String event) {
        return false;
    }

    @Override
    public boolean missed(String cue) {
        return false;
    }

    @Override
    public boolean open(String cue) {
        return false;
    }

    @Override
    public boolean present(String character) {
        Cast cast = subject.scenario().cast().get(character);
        return cast != null && cast.present();
    }

    @Override
    public boolean prepared(String choice) {
        return chosen.stream().anyMatch(each -> each.id().equals(choice));
    }
}
