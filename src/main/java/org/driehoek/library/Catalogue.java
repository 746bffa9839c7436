package org.driehoek.library;

import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.scenario.language.Diagnostic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The content as it is now: compiled once, at start; what is broken is reported and left out. */
@Component
class Catalogue {

    private static final Logger log = LoggerFactory.getLogger(Catalogue.class);

    private final Compilation content;

    Catalogue(ContentSource source) {
        content = ContentCompiler.compile(source);
        report();
    }

    /** Returns the scenarios on offer; none while the rule data or the feedback texts are broken. */
    List<Snapshot> scenarios() {
        return broken()
                ? List.of()
                : content.scenarios().stream()
                        .filter(snapshot -> snapshot.scenario().offered())
                        .toList();
    }

    private boolean broken() {
        return rulebook() == null || feedback() == null;
    }

    Optional<Snapshot> scenario(String id) {
        return scenarios().stream()
                .filter(snapshot -> snapshot.scenario().id().equals(id))
                .findFirst();
    }

    @Nullable
    Rulebook rulebook() {
        return content.rulebook();
    }

    @Nullable
    FeedbackTexts feedback() {
        return content.feedback();
    }

    List<Diagnostic> diagnostics() {
        return content.diagnostics();
    }

    private void report() {
        for (Diagnostic diagnostic : diagnostics()) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error("{}", diagnostic);
                case WARNING -> log.warn("{}", diagnostic);
            }
        }
        if (broken() && !content.scenarios().isEmpty()) {
            log.error("No scenario is on offer, because the rule data or the feedback texts are broken.");
        }
        log.info(
                "On offer: {}",
                scenarios().stream().map(snapshot -> snapshot.scenario().id()).toList());
    }
}
