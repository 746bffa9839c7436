package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.PersonalExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** UC-019: what people take along can be read by them and by other programs. */
class PersonalFilesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String NASTY = "<script>alert('Noa & co')</script>";

    enum Mood {
        VERY_GLAD
    }

    record Talk(LearnerId pseudonym, Instant started, String words, boolean late, Mood mood, List<Integer> levels) {}

    private final LearnerId learner = LearnerId.random();
    private final Talk talk = new Talk(learner, NOON, NASTY, true, Mood.VERY_GLAD, Arrays.asList(3, null, 4));

    @Test
    void the_json_has_every_value_in_plain_form() {
        var json = JsonMapper.shared().readTree(files("en").json());

        assertThat(json.path("name").asString()).isEqualTo("Noa");
        var read = json.path("practice").path("talks").path(0);
        assertThat(read.path("pseudonym").asString()).isEqualTo(learner.toString());
        assertThat(read.path("started").asString()).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(read.path("words").asString()).isEqualTo(NASTY);
        assertThat(read.path("late").asBoolean()).isTrue();
        assertThat(read.path("mood").asString()).isEqualTo("very-glad");
        assertThat(read.path("levels").path(2).asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_page_is_whole_speaks_the_readers_language_and_runs_nothing(String language) {
        var page = new String(files(language).html(), StandardCharsets.UTF_8);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language + "\">", "&lt;script&gt;alert(", "Noa &amp; co")
                .contains(language.equals("nl") ? "<dt>begonnen</dt>" : "<dt>started</dt>")
                .contains(language.equals("nl") ? "<h2>Gesprekken</h2>" : "<h2>Talks</h2>")
                .doesNotContain("<script", "src=", "href=", "http");
    }

    private PersonalFiles files(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        SequencedMap<String, Object> sections = new LinkedHashMap<>();
        sections.put("practice", Map.of("talks", List.of(talk)));
        return new PersonalFiles(
                new PersonalExport(NOON, "Noa", sections), new AuditWords(messages, Locale.of(language)));
    }
}
