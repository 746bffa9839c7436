package org.driehoek.practice.reasons;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.driehoek.debrief.ui.PlayedDebriefs;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.reasons.Reason.Change;
import org.driehoek.practice.reasons.Reason.Group;
import org.driehoek.practice.reasons.Reason.Rule;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Requirement;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a parent said something: all that the journal knows of a turn, in words. */
class TurnReasonsTest {
    /** What only an author or a programmer understands: ids of rules, places in the content, keys, holes. */
    private static final Pattern RAW = Pattern.compile(
            "\\b(move|reply|fact|hint|event|prepare|persona|topic):|\\b[a-z-]{3,}\\.[a-z]+-?[a-z]*\\b|\\{\\d|&&|\\|\\||>=|<=|!\\{");

    private static final List<Debrief> TALKS = PlayedDebriefs.all();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_effect_of_every_played_talk_is_said_in_words(Language language) {
        assertThat(TALKS).hasSizeGreaterThan(10);
        for (Debrief debrief : TALKS) {
            Telling telling = telling(debrief, language);
            for (TurnOutcome turn : debrief.transcript().turns()) {
                List<Reason> why = reasons(telling, turn);
                List<String> changes = why.stream()
                        .flatMap(reason -> reason.changes().stream())
                        .map(Change::words)
                        .toList();
                for (Effect effect : turn.effects()) {
                    assertThat(changes).contains(new EffectWords(telling).changed(effect));
                    RuleText rule = PlayedDebriefs.TEXTS.rules().get(effect.rule());
                    assertThat(rule != null || effect.rule().contains(":"))
                            .as(effect.rule())
                            .isTrue();
                    if (rule != null) {
                        assertThat(words(why)).containsIgnoringCase(rule.plain().in(language));
                        assertThat(rules(why)).contains(effect.rule());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_stance_face_and_signal_is_said_too(Language language) {
        for (Debrief debrief : TALKS) {
            Telling telling = telling(debrief, language);
            for (TurnOutcome turn : debrief.transcript().turns()) {
                List<Reason> why = reasons(telling, turn);
                assertThat(rules(why)).containsAll(turn.stances());
                for (Line line : turn.lines()) {
                    assertThat(why).anyMatch(reason -> reason.face().contains(telling.name(line.mood())));
                }
                // A signal that only came to be on offer in this turn is the same to the parent as before.
                turn.cues().stream()
                        .filter(cue -> cue.opened() == turn.turn() || cue.life() != CueLife.OPEN)
                        .forEach(cue -> assertThat(words(why))
                                .contains(telling.name(cue.cue().asks())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_line_says_who_wrote_it_when_it_fits_and_why_the_face_is_what_it_is(Language language) {
        for (Debrief debrief : TALKS) {
            Telling telling = telling(debrief, language);
            AuthoredLines authored = new AuthoredLines(debrief.snapshot());
            for (TurnOutcome turn : debrief.transcript().turns()) {
                List<Reason> why = reasons(telling, turn).stream()
                        .filter(reason -> !reason.face().isEmpty())
                        .toList();
                assertThat(why).hasSameSizeAs(turn.lines());
                for (int i = 0; i < why.size(); i++) {
                    Line line = turn.lines().get(i);
                    Reply written = authored.at(line.source()).orElseThrow();
                    if (line.kind() == Line.Kind.REPLY && written.when() != null) {
                        assertThat(why.get(i).condition())
                                .contains(bare(new RequirementWords(telling)
                                        .of(written.when().asks())));
                    }
                    Mood asked = written.mood();
                    if (asked != null && asked != line.mood() && !line.source().startsWith("persona:")) {
                        assertThat(why.get(i).face()).contains(telling.name(asked));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_id_stands_among_the_words(Language language) {
        for (Debrief debrief : TALKS) {
            Telling telling = telling(debrief, language);
            List<Reason> all = new ArrayList<>(
                    flat(new TurnReasons(telling).of(debrief.transcript().prepared())));
            debrief.transcript().turns().forEach(turn -> all.addAll(reasons(telling, turn)));
            assertThat(all)
                    .allSatisfy(reason -> assertThat(
                                    RAW.matcher(words(List.of(reason))).results())
                            .as(words(List.of(reason)))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_content_may_name_has_words(Language language) {
        ResourceBundle texts = bundle(language);
        Stream.of(
                        keys("variable.", Variable.values()),
                        keys("stance.", Stance.values()),
                        keys("feeling.", Feeling.values()),
                        keys("phase.", Phase.values()),
                        keys("act.", Act.values()),
                        keys("step.", StepKind.values()),
                        PlayedDebriefs.rulebook().dynamics().reactions().values().stream()
                                .map(Dynamics.Reaction::factors)
                                .flatMap(factors -> factors.keySet().stream())
                                .map("why.factor."::concat))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_fact_is_told_with_the_condition_that_let_it(Language language) {
        assertThat(TALKS.stream()
                        .flatMap(debrief -> debrief.transcript().turns().stream()
                                .filter(turn -> turn.told() != null)
                                .map(turn -> new Told(debrief, turn))))
                .isNotEmpty()
                .allSatisfy(told -> {
                    Telling telling = telling(told.debrief, language);
                    Requirement gate = requireNonNull(telling.scenario().facts().get(told.turn.told()))
                            .gate()
                            .asks();
                    assertThat(words(reasons(telling, told.turn)))
                            .contains(bare(new RequirementWords(telling).of(gate)));
                });
    }

    private record Told(Debrief debrief, TurnOutcome turn) {}

    private static Stream<String> keys(String beginning, Named[] values) {
        return Stream.of(values).map(value -> beginning + value.id());
    }

    private static Telling telling(Debrief debrief, Language language) {
        ResourceBundle texts = bundle(language);
        return new Telling(
                (key, values) -> new MessageFormat(texts.getString(key), language.locale()).format(values),
                language,
                debrief.snapshot(),
                debrief.rulebook(),
                PlayedDebriefs.TEXTS,
                debrief.transcript());
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages", language.locale());
    }

    private static List<Reason> reasons(Telling telling, TurnOutcome turn) {
        return flat(new TurnReasons(telling).of(turn));
    }

    private static List<Reason> flat(List<Group> groups) {
        return groups.stream().flatMap(group -> group.reasons().stream()).toList();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::rule)
                .filter(Objects::nonNull)
                .map(Rule::id)
                .toList();
    }

    /** A condition that is one whole in brackets loses them when it stands alone. */
    private static String bare(String condition) {
        boolean wrapped = condition.startsWith("(") && condition.indexOf(')') == condition.length() - 1;
        return wrapped ? condition.substring(1, condition.length() - 1) : condition;
    }

    private static String words(List<Reason> reasons) {
        return String.join(
                " ",
                reasons.stream()
                        .flatMap(reason -> Stream.concat(
                                Stream.of(reason.lead(), reason.words(), reason.condition(), reason.face()),
                                reason.changes().stream()
                                        .flatMap(change -> Stream.of(change.words(), change.reckoned()))))
                        .toList());
    }
}
