package org.driehoek.practice;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.driehoek.identity.Access;
import org.driehoek.identity.Right;
import org.driehoek.library.Edition;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.scenario.Contrast;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.TalkRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Shows worked examples: the same minute of a talk, twice, as the present content and rules play it. */
@Service
@Access(Right.OWN)
public class ContrastService {

    private static final Logger log = LoggerFactory.getLogger(ContrastService.class);

    private final ScenarioLibrary library;
    private final Reactions reactions;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    ContrastService(ScenarioLibrary library, Reactions reactions) {
        this.library = library;
        this.reactions = reactions;
    }

    /** What was played last for a scenario, and on what. */
    private record Kept(String snapshot, String rulebook, Optional<PlayedContrast> played) {

        boolean isOf(Edition edition) {
            return snapshot.equals(edition.snapshot().hash())
                    && rulebook.equals(edition.rulebook().hash());
        }
    }

    /** Returns the worked example of a scenario on offer; empty when there is none that can be played. */
    public Optional<PlayedContrast> of(String scenario) {
        return library.present(scenario).flatMap(this::of);
    }

    private Optional<PlayedContrast> of(Edition edition) {
        String scenario = edition.snapshot().scenario().id();
        Kept known = kept.get(scenario);
        if (known == null || !known.isOf(edition)) {
            known = new Kept(edition.snapshot().hash(), edition.rulebook().hash(), play(edition));
            kept.put(scenario, known);
        }
        return known.played();
    }

    private Optional<PlayedContrast> play(Edition edition) {
        Contrast contrast = edition.snapshot().scenario().contrast();
        if (contrast == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlayedContrast.of(edition, contrast, reactions));
        } catch (TalkRefusedException notOffered) {
            log.warn(
                    "The contrast of scenario {} is not shown, since it cannot be played: {}",
                    edition.snapshot().scenario().id(),
                    notOffered.getMessage());
            return Optional.empty();
        }
    }
}
