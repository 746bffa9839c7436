package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ResourceBundle;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.reasons.Reason;
import org.driehoek.practice.reasons.Reason.Group;
import org.driehoek.practice.reasons.TurnReasons;
import org.driehoek.scenario.Language;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a parent said something, on the page: every word of every reason stands there. */
class WhyPanelTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_reason_is_shown_whole(Language language) {
        Debrief debrief = PlayedDebriefs.all().getFirst();
        Reader reader = reader(debrief, language);
        TurnReasons reasons = new TurnReasons(reader.telling());
        for (TurnOutcome turn : debrief.transcript().turns()) {
            String page = WhyPanel.of(reader, turn).getElement().getTextRecursively();
            for (Group group : reasons.of(turn)) {
                assertThat(page).contains(group.heading());
                for (Reason reason : group.reasons()) {
                    assertThat(page).contains(reason.lead(), reason.words(), reason.condition(), reason.face());
                    reason.changes().forEach(change -> assertThat(page).contains(change.words(), change.reckoned()));
                    Reason.Rule rule = reason.rule();
                    if (rule != null) {
                        assertThat(page).contains(rule.id());
                    }
                }
            }
        }
    }

    private static Reader reader(Debrief debrief, Language language) {
        ResourceBundle texts = ResourceBundle.getBundle("messages", language.locale());
        return new Reader(
                (key, values) -> new MessageFormat(texts.getString(key), language.locale()).format(values),
                language,
                debrief,
                PlayedDebriefs.TEXTS,
                List.of(),
                ZoneOffset.UTC,
                null);
    }
}
