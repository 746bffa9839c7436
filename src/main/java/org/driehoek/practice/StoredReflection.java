package org.driehoek.practice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;

/** What a student makes of an attempt. It refuses levels before the first step, and another first reaction after them. */
@Entity
@Table(name = "reflection")
class StoredReflection {

    @Id
    private UUID attemptId;

    private @Nullable String feeling;
    private @Nullable Integer structuring;
    private @Nullable Integer responsiveness;
    private @Nullable Instant scoreSeenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DebriefStep place;

    @Enumerated(EnumType.STRING)
    private @Nullable Dimension intentionDimension;

    private @Nullable String intentionWhen;
    private @Nullable String intentionThen;

    @ElementCollection
    @CollectionTable(name = "reflection_step", joinColumns = @JoinColumn(name = "attempt_id"))
    @MapKeyColumn(name = "step")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "mark")
    @Enumerated(EnumType.STRING)
    private Map<DebriefStep, StepMark> steps = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "reflection_answer", joinColumns = @JoinColumn(name = "attempt_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "words")
    private Map<String, String> answers = new HashMap<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoredReflection() {}

    StoredReflection(AttemptId attempt) {
        this.attemptId = attempt.value();
    }

    /** Takes a first reaction; refuses once the levels were shown. */
    void react(FirstReaction first) {
        if (scoreSeenAt != null) {
            throw new AttemptRefusedException("A first reaction does not change after the levels were shown.");
        }
        feeling = first.feeling().isBlank() ? null : first.feeling().strip();
        structuring = first.structuring();
        responsiveness = first.responsiveness();
    }

    /** Notes that the student is at a step; refuses what shows levels before the first step was left. */
    void arrive(DebriefStep step, Instant now) {
        if (step != DebriefStep.REACTIONS && !steps.containsKey(DebriefStep.REACTIONS)) {
            throw new AttemptRefusedException("First say how the talk felt, or skip that.");
        }
        place = step;
        if (step.showsScore() && scoreSeenAt == null) {
            scoreSeenAt = now;
        }
    }

    /** Notes how a step was left; one that was done stays done. */
    void leave(DebriefStep step, StepMark mark) {
        steps.merge(step, mark, (was, is) -> was == StepMark.DONE ? was : is);
    }

    String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    void answer(String question, String words) {
        if (words.isBlank()) {
            answers.remove(question);
        } else {
            answers.put(question, words);
        }
    }

    /** Takes what the student means to do; two empty halves take it back. */
    void intend(Intention intention) {
        boolean nothing = intention.when().isBlank() && intention.then().isBlank();
        intentionDimension = nothing ? null : intention.dimension();
        intentionWhen = nothing ? null : intention.when();
        intentionThen = nothing ? null : intention.then();
    }

    Reflection view() {
        return new Reflection(
                new AttemptId(attemptId),
                new FirstReaction(feeling == null ? "" : feeling, structuring, responsiveness),
                scoreSeenAt != null,
                place,
                new LinkedHashMap<>(new TreeMap<>(steps)),
                Map.copyOf(answers),
                intentionDimension == null || intentionWhen == null || intentionThen == null
                        ? null
                        : new Intention(intentionDimension, intentionWhen, intentionThen));
    }
}
