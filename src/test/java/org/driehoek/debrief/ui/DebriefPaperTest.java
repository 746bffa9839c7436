package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.driehoek.assessment.Feedback;
import org.driehoek.debrief.DebriefCopy;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A debrief as a PDF file: everything that was said, thought and found, in reading order, in both languages. */
class DebriefPaperTest {

    private static final Debrief DEBRIEF = PlayedDebriefs.all().getFirst();

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_whole_talk_stands_there_in_order_with_its_thoughts(Language language) throws IOException {
        String text = text(language);

        int at = 0;
        for (TurnOutcome turn : DEBRIEF.transcript().turns()) {
            if (turn.said() != null) {
                int found = text.indexOf(flat(turn.said().in(language)), at);
                assertThat(found).as("turn " + turn.turn()).isPositive();
                at = found;
            }
        }
        assertThat(DEBRIEF.transcript().turns().stream()
                        .flatMap(turn -> turn.lines().stream())
                        .map(Line::thought)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(thought -> assertThat(text).contains(flat(thought.in(language))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_finding_and_every_source_stands_there(Language language) throws IOException {
        String text = text(language);

        for (Feedback.Item item : DEBRIEF.feedback().all()) {
            assertThat(text)
                    .contains(
                            flat(item.plain().in(language)), item.observation().rule());
            item.sources().forEach(source -> assertThat(text).contains(flat(source.cited())));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_the_student_makes_of_it_stands_there_as_it_was_typed(Language language) throws IOException {
        String text = text(language);

        assertThat(text).contains("opgelucht <3", "8 / 10", "als hij zwijgt & wegkijkt", "dan wacht ik");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_file_is_tagged_and_names_its_language(Language language) throws IOException {
        try (PDDocument file = file(language)) {
            assertThat(file.getDocumentCatalog().getLanguage())
                    .isEqualTo(language.locale().toLanguageTag());
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentInformation().getTitle())
                    .contains(DEBRIEF.snapshot().scenario().title().in(language));
        }
    }

    private static String text(Language language) throws IOException {
        try (PDDocument file = file(language)) {
            return flat(new PDFTextStripper().getText(file).replaceAll("(?m)^\\d+ / \\d+$", ""));
        }
    }

    /** Lines break where they are full, also behind a hyphen; the words count. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replace("- ", "-").strip();
    }

    private static PDDocument file(Language language) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("messages", language.locale());
        Reflection reflection = new Reflection(
                DEBRIEF.attempt().id(),
                new FirstReaction("opgelucht <3", 8, 3),
                true,
                DebriefStep.LATER,
                new LinkedHashMap<>(),
                Map.of(),
                new Intention(Dimension.EMOTION, "als hij zwijgt & wegkijkt", "dan wacht ik"));
        Reader reader = new Reader(
                (key, values) -> new MessageFormat(texts.getString(key), language.locale()).format(values),
                language,
                DEBRIEF,
                PlayedDebriefs.TEXTS,
                List.of(),
                ZoneOffset.UTC,
                reflection);
        DebriefCopy copy = new DebriefCopy(DEBRIEF, List.of(), reflection, Map.of(), null, ZoneOffset.UTC);
        return Loader.loadPDF(DebriefPaper.pdf(reader, copy));
    }
}
