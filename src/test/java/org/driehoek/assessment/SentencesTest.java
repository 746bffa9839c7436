package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.driehoek.assessment.Sentences.Slot;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final FeedbackTexts TEXTS =
            Objects.requireNonNull(HeldTalk.content().feedback());

    @Test
    void everyTemplateAsksForWhatIsFilledInAndForNothingElse() {
        SortedMap<String, List<String>> slots = new TreeMap<>();
        TEXTS.sentences().forEach((name, text) -> {
            assertThat(slots(text.nl())).as(name).isEqualTo(slots(text.en()));
            slots.put(name, slots(text.nl()));
        });

        assertThat(slots).isEqualTo(filled());
    }

    @Test
    void theSentencesAboutRulesAreWhole() {
        TEXTS.rules().forEach((rule, text) -> {
            assertThat(text.effect() == null ? List.of() : slots(text.effect().nl()))
                    .as(rule)
                    .isSubsetOf("name");
            assertThat(
                            text.principle() == null
                                    ? List.of()
                                    : slots(text.principle().nl()
                                            + text.principle().en()))
                    .as(rule)
                    .isEmpty();
            assertThat(
                            text.tryThis() == null
                                    ? List.of()
                                    : slots(text.tryThis().nl() + text.tryThis().en()))
                    .as(rule)
                    .isEmpty();
        });
    }

    @Test
    void aQuotationWithinAQuotationGetsTheOtherMarks() {
        Text line = new Text("“Dom”, zei hij.", "“Stupid”, he said.");

        Text told = new Sentences(TEXTS)
                .fill("cue-shown", new Slot("name", new Text("Henk", "Henk")), new Slot("line", line));

        assertThat(told.nl()).isEqualTo("Henk zei: “‘Dom’, zei hij.”");
        assertThat(told.en()).isEqualTo("Henk said: “‘Stupid’, he said.”");
    }

    @Test
    void whatIsSpokenInOneLanguageStaysInIt() {
        Text line = new Text("Hallo", "Hello", Language.EN);

        Text told = Sentences.fill(new Text("Zij: {line}", "She: {line}"), new Slot("line", line));

        assertThat(told.nl()).isEqualTo("Zij: Hello");
    }

    private static SortedMap<String, List<String>> filled() {
        SortedMap<String, List<String>> filled = new TreeMap<>();
        for (Variable variable : ParentReaction.TOLD) {
            filled.put(variable.id() + "-up", List.of("after", "before", "name"));
            filled.put(variable.id() + "-down", List.of("after", "before", "name"));
        }
        filled.put("where-turn", List.of("turn"));
        filled.put("where-turns", List.of("from", "turn"));
        filled.put("where-talk", List.of());
        filled.put("where-preparation", List.of());
        filled.put("cue-shown", List.of("line", "name"));
        filled.put("cue-left", List.of("line", "name"));
        filled.put("not-done", List.of("what"));
        filled.put("looked", List.of("mood", "name"));
        filled.put("try-move", List.of("move"));
        filled.put("story-said", List.of("words"));
        filled.put("story-silent", List.of());
        filled.put("story-left", List.of());
        filled.put("story-told", List.of("line", "name"));
        filled.put("story-agreed", List.of("what"));
        cards(filled);
        return filled;
    }

    private static void cards(SortedMap<String, List<String>> filled) {
        for (String reason : List.of("most-lost", "general", "same-topic", "example")) {
            filled.put("card-" + reason, List.of());
        }
        filled.put("card-within-reach", List.of("dimension"));
        filled.put("card-mattered-most", List.of("dimension"));
        filled.put("card-found", List.of("plain", "where"));
        filled.put("card-left-out", List.of("what"));
        filled.put("card-offered", List.of("turn"));
        filled.put("card-moment", List.of("turn"));
        filled.put("card-moment-said", List.of("turn", "words"));
        filled.put("card-moment-line", List.of("line", "name", "turn"));
        filled.put("card-moment-state", List.of("mood", "name", "tension", "trust"));
    }

    private static List<String> slots(String template) {
        List<String> slots = new ArrayList<>();
        var found = SLOT.matcher(template);
        while (found.find()) {
            slots.add(found.group(1));
        }
        return slots.stream().distinct().sorted().toList();
    }
}
