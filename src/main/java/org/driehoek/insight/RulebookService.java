package org.driehoek.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.driehoek.identity.Access;
import org.driehoek.identity.Right;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains the rules to whoever is logged in: what they say, what they lean on, their sizes and how often they fired. */
@Service
@Access(Right.OWN)
@Transactional(readOnly = true)
public class RulebookService {

    private final ScenarioLibrary library;
    private final RuleCards cards;
    private final RuleUses uses;

    RulebookService(ScenarioLibrary library, RuleCards cards, RuleUses uses) {
        this.library = library;
        this.cards = cards;
        this.uses = uses;
    }

    /** Returns the present rulebook; without rules while the content is broken. */
    public RulebookPage rulebook() {
        Rulebook rulebook = library.rulebook().orElse(null);
        FeedbackTexts texts = library.feedback().orElse(null);
        RuleUses.Counting counting = uses.counting();
        if (rulebook == null || texts == null) {
            return new RulebookPage(List.of(), new LinkedHashMap<>(), 0, 0, counting.since(), counting.talks());
        }
        Map<RuleUses.Key, RuleUse> used = uses.all();
        return new RulebookPage(
                cards.of(rulebook, texts, used),
                dimensions(rulebook),
                rulebook.rubric().threshold("minor-violation"),
                rulebook.rubric().threshold("major-violation"),
                counting.since(),
                counting.talks());
    }

    private static SequencedMap<Dimension, Text> dimensions(Rulebook rulebook) {
        SequencedMap<Dimension, Text> names = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            names.put(dimension, rulebook.rubric().entry(dimension).name());
        }
        return names;
    }
}
