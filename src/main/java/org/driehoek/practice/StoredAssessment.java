package org.driehoek.practice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.driehoek.assessment.Assessment;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;

/** What one version of the scoring rules made of a finished attempt, with the levels beside it for queries. */
@Entity
@Table(name = "assessment")
class StoredAssessment {

    @Embeddable
    record StoredLevel(@Enumerated(EnumType.STRING) Dimension dimension, int level, int rate) {}

    @Id
    private UUID id;

    private UUID attemptId;
    private String rulebook;
    private String rules;
    private @Nullable Integer overall;
    private byte[] payload;
    private Instant storedAt;

    @ElementCollection
    @CollectionTable(name = "assessment_level", joinColumns = @JoinColumn(name = "assessment_id"))
    private List<StoredLevel> levels = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoredAssessment() {}

    StoredAssessment(AttemptId attempt, Assessment assessment, byte[] payload, Instant now) {
        this.id = UUID.randomUUID();
        this.attemptId = attempt.value();
        this.rulebook = assessment.rulebook();
        this.rules = assessment.rules();
        this.overall = assessment.overall();
        this.payload = payload.clone();
        this.storedAt = now;
        assessment
                .results()
                .forEach(result -> levels.add(
                        new StoredLevel(result.dimension(), result.level().number(), result.rate())));
    }

    boolean madeBy(String ruleData, String scoringRules) {
        return rulebook.equals(ruleData) && rules.equals(scoringRules);
    }

    byte[] payload() {
        return payload.clone();
    }
}
