package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.TextFeatures;
import org.junit.jupiter.api.Test;

/** A sentence is measured in both languages, and what the rules see is the same in both. */
class MeasureTest {

    private final Problems problems = new Problems();

    private TextFeatures measure(String nl, String en, SpokenAct... acts) {
        TreeMap<String, Lexicons.Jargon> dutch = new TreeMap<>();
        dutch.put("ib", new Lexicons.Jargon(List.of("IB", "intern begeleider"), List.of("dat is")));
        TreeMap<String, Lexicons.Jargon> english = new TreeMap<>();
        english.put("ib", new Lexicons.Jargon(List.of("SENCO", "internal supervisor"), List.of("that is")));
        Report report = new Report("test.yaml", problems);
        return new Measure(new Lexicons(dutch, english), report).of(new Text(nl, en), List.of(acts), Mark.START);
    }

    @Test
    void words_are_the_mean_of_both_languages_rounded_down() {
        assertThat(measure("Dag meneer.", "Good afternoon, dear sir.").words()).isEqualTo(3);
        assertThat(measure("Groep 5, zo'n 28 kinderen", "Grade 3: some 28 children")
                        .words())
                .isEqualTo(5);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_question_in_one_language_only_is_found() {
        assertThat(measure("Hoe gaat het? En thuis?", "How are you? And at home?")
                        .questions())
                .isEqualTo(2);
        assertThat(problems.sorted()).isEmpty();
        measure("Hoe gaat het?", "Tell me how you are.");
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("SC0066");
    }

    @Test
    void sentences_of_more_than_fifteen_words_on_average_are_long() {
        String sixteen = "een ".repeat(16).strip();
        assertThat(measure(sixteen + ".", sixteen + ".").longSentences()).isTrue();
        assertThat(measure(sixteen + ". Ja.", sixteen + ". Ja.").longSentences())
                .isFalse();
        assertThat(problems.sorted()).isEmpty();
        measure(sixteen + ".", "Short.");
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("SC0066");
    }

    @Test
    void more_than_sixty_words_without_a_question_are_a_monologue() {
        String long61 = "Dat zijn er vijf nu. ".repeat(12) + "Zo.";
        assertThat(measure(long61, long61).monologue()).isTrue();
        assertThat(measure(long61 + " Toch?", long61 + " Right?").monologue()).isFalse();
    }

    @Test
    void jargon_counts_unless_it_is_explained() {
        assertThat(measure("Ik vraag de IB.", "I will ask the SENCO.").jargon()).containsExactly("ib");
        assertThat(measure("De Intern Begeleider komt.", "The internal supervisor comes.")
                        .jargon())
                .containsExactly("ib");
        assertThat(measure("De IB, dat is een collega.", "The SENCO, that is a colleague.")
                        .jargon())
                .isEmpty();
        SpokenAct explains = new SpokenAct(Act.EXPLAIN_TERM, null, "ib");
        assertThat(measure("De IB kijkt mee.", "The SENCO has a look.", explains)
                        .jargon())
                .isEmpty();
        assertThat(measure("Wat een nibbelaar.", "A nibbler.").jargon()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
        measure("Ik vraag de IB.", "I will ask a colleague.");
        assertThat(problems.sorted()).extracting(Diagnostic::value).containsExactly("jargon that is not explained");
    }
}
