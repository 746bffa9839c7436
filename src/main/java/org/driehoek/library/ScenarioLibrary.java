package org.driehoek.library;

import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;

/** Gives the scenarios on offer, and every version of content that was ever pinned. */
public interface ScenarioLibrary {

    /** Returns the scenarios on offer, sorted by id. A scenario with errors is left out. */
    List<Snapshot> catalogue();

    /** Returns the present version of a scenario on offer. */
    Optional<Snapshot> current(String scenario);

    /** Returns the present rule data; empty while they are broken. */
    Optional<Rulebook> rulebook();

    /** Returns the present feedback texts, with the plain words of every rule; empty while they are broken. */
    Optional<FeedbackTexts> feedback();

    /** Returns the present versions of a scenario on offer, for a look at it that nothing is stored of. */
    Optional<Edition> present(String scenario);

    /**
     * Returns the present versions for a new attempt, having stored them for good; call it in the transaction that stores
     * the attempt.
     *
     * @throws ScenarioNotFoundException when the scenario is not on offer
     */
    Edition pin(String scenario);

    /**
     * Returns versions that were pinned before, for another attempt on the same content.
     *
     * @throws IllegalArgumentException when a version is not known
     */
    Edition edition(String snapshot, String rulebook, String feedback);

    /** Returns a pinned or present snapshot by its hash. */
    Snapshot snapshot(String hash);

    /** Returns a pinned or present rulebook by its hash. */
    Rulebook rulebook(String hash);

    /** Returns pinned or present feedback texts by their hash. */
    FeedbackTexts feedback(String hash);
}
