package org.driehoek.debrief.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.driehoek.practice.Debrief;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Requirement;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a parent said something: all that the journal knows of a turn, in words. */
class WhyPanelTest {
    /** What only an author or a programmer understands: ids of rules, places in the content, keys, holes. */
    private static final Pattern RAW = Pattern.compile(
            "\\b(move|reply|fact|hint|event|prepare|persona|topic):|\\b[a-z-]{3,}\\.[a-z]+-?[a-z]*\\b|\\{\\d|&&|\\|\\||>=|<=|!\\{");

    private static final List<Debrief> TALKS = PlayedDebriefs.all();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_effect_of_every_played_talk_is_said_in_words(Language language) {
        assertThat(TALKS).hasSizeGreaterThan(10);
        for (Debrief debrief : TALKS) {
            Reader reader = reader(debrief, language);
            for (TurnOutcome turn : debrief.transcript().turns()) {
                String why = text(WhyPanel.of(reader, turn));
                for (Effect effect : turn.effects()) {
                    assertThat(why).contains(new EffectWords(reader).changed(effect));
                    RuleText rule = PlayedDebriefs.TEXTS.rules().get(effect.rule());
                    assertThat(rule != null || effect.rule().contains(":"))
                            .as(effect.rule())
                            .isTrue();
                    if (rule != null) {
                        assertThat(why)
                                .containsIgnoringCase(rule.plain().in(language))
                                .contains(effect.rule());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_else_of_a_turn_is_said_too(Language language) {
        for (Debrief debrief : TALKS) {
            Reader reader = reader(debrief, language);
            for (TurnOutcome turn : debrief.transcript().turns()) {
                String why = text(WhyPanel.of(reader, turn));
                turn.stances().forEach(rule -> assertThat(why).contains(rule));
                for (Line line : turn.lines()) {
                    assertThat(why).contains(reader.name(line.mood()));
                }
                for (CueState cue : turn.cues()) {
                    assertThat(why).contains(reader.name(cue.cue().asks()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_id_stands_among_the_words(Language language) {
        for (Debrief debrief : TALKS) {
            Reader reader = reader(debrief, language);
            List<WhyPanel> panels = new ArrayList<>();
            panels.add(WhyPanel.of(reader, debrief.transcript().prepared()));
            debrief.transcript().turns().forEach(turn -> panels.add(WhyPanel.of(reader, turn)));
            assertThat(panels)
                    .allSatisfy(panel -> assertThat(RAW.matcher(words(panel)).results())
                            .as(words(panel))
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
                    Reader reader = reader(told.debrief, language);
                    Requirement gate = requireNonNull(reader.scenario().facts().get(told.turn.told()))
                            .gate()
                            .asks();
                    assertThat(text(WhyPanel.of(reader, told.turn))).contains(new RequirementWords(reader).of(gate));
                });
    }

    private record Told(Debrief debrief, TurnOutcome turn) {}

    private static Stream<String> keys(String beginning, Named[] values) {
        return Stream.of(values).map(value -> beginning + value.id());
    }

    private static Reader reader(Debrief debrief, Language language) {
        ResourceBundle texts = bundle(language);
        return new Reader(
                (key, values) -> new MessageFormat(texts.getString(key), language.locale()).format(values),
                language,
                debrief,
                PlayedDebriefs.TEXTS,
                List.of(),
                ZoneOffset.UTC,
                null);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages", language.locale());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Returns what stands there without the ids of rules and the titles of publications, which are marked as such. */
    private static String words(Component component) {
        if (component instanceof RuleLine) {
            return "";
        }
        List<Component> parts = component.getChildren().toList();
        return parts.isEmpty()
                ? component.getElement().getTextRecursively()
                : parts.stream().map(WhyPanelTest::words).reduce("", (a, b) -> a + " " + b);
    }
}
