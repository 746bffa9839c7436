package org.driehoek.library;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.SnapshotReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the canonical JSON of what attempts pin, and compiles it again when the content has moved on. */
@Service
@Transactional(readOnly = true)
class ContentLibrary implements ScenarioLibrary {

    /** How many versions of each kind that are no longer on offer stay compiled in memory. */
    private static final int KEPT = 64;

    private final Catalogue catalogue;
    private final ContentVersions versions;
    private final Clock clock;
    private final Recent<Snapshot> snapshots = new Recent<>(KEPT);
    private final Recent<Rulebook> rulebooks = new Recent<>(KEPT);
    private final Recent<FeedbackTexts> feedbacks = new Recent<>(KEPT);

    ContentLibrary(Catalogue catalogue, ContentVersions versions, Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<Snapshot> catalogue() {
        return catalogue.scenarios();
    }

    @Override
    public Optional<Snapshot> current(String scenario) {
        return catalogue.scenario(scenario);
    }

    @Override
    public Optional<Rulebook> rulebook() {
        return Optional.ofNullable(catalogue.rulebook());
    }

    @Override
    public Optional<FeedbackTexts> feedback() {
        return Optional.ofNullable(catalogue.feedback());
    }

    @Override
    public Optional<Edition> present(String scenario) {
        Rulebook rulebook = catalogue.rulebook();
        FeedbackTexts feedback = catalogue.feedback();
        return rulebook == null || feedback == null
                ? Optional.empty()
                : catalogue.scenario(scenario).map(snapshot -> new Edition(snapshot, rulebook, feedback));
    }

    @Override
    @Transactional
    public Edition pin(String scenario) {
        Edition edition = present(scenario).orElseThrow(() -> new ScenarioNotFoundException(scenario));
        Snapshot snapshot = edition.snapshot();
        store(snapshot.hash(), ContentVersion.Kind.SNAPSHOT, scenario, snapshot.json());
        store(
                edition.rulebook().hash(),
                ContentVersion.Kind.RULEBOOK,
                "rubric",
                edition.rulebook().json());
        store(
                edition.feedback().hash(),
                ContentVersion.Kind.FEEDBACK,
                "feedback",
                edition.feedback().json());
        return edition;
    }

    @Override
    public Edition edition(String snapshot, String rulebook, String feedback) {
        return new Edition(snapshot(snapshot), rulebook(rulebook), feedback(feedback));
    }

    private void store(String hash, ContentVersion.Kind kind, String name, String json) {
        if (!versions.existsById(hash)) {
            versions.save(new ContentVersion(hash, kind, name, json, clock.instant()));
        }
    }

    @Override
    public Snapshot snapshot(String hash) {
        for (Snapshot current : catalogue.scenarios()) {
            if (current.hash().equals(hash)) {
                return current;
            }
        }
        return snapshots.get(hash, () -> SnapshotReader.snapshot(json(hash, ContentVersion.Kind.SNAPSHOT)));
    }

    @Override
    public Rulebook rulebook(String hash) {
        Rulebook current = catalogue.rulebook();
        return current != null && current.hash().equals(hash)
                ? current
                : rulebooks.get(hash, () -> SnapshotReader.rulebook(json(hash, ContentVersion.Kind.RULEBOOK)));
    }

    @Override
    public FeedbackTexts feedback(String hash) {
        FeedbackTexts current = catalogue.feedback();
        return current != null && current.hash().equals(hash)
                ? current
                : feedbacks.get(hash, () -> SnapshotReader.feedback(json(hash, ContentVersion.Kind.FEEDBACK)));
    }

    private String json(String hash, ContentVersion.Kind kind) {
        return versions.findById(hash)
                .filter(version -> version.kind() == kind)
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " with hash " + hash))
                .json();
    }
}
