package org.driehoek.scenario.language;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.TextFeatures;

/** Measures a teacher's sentence in both languages; what the rules see must be the same in both. */
record Measure(Lexicons lexicons, Report report) {

    private static final int LONG_SENTENCE = 15;
    private static final int MONOLOGUE = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final Pattern END = Pattern.compile("[.!?…]+(?=[\\s\"'’”)]|$)");

    TextFeatures of(Text say, List<SpokenAct> acts, Mark mark) {
        int wordsNl = words(say.nl());
        int wordsEn = words(say.en());
        int questions = questions(say.nl());
        same("the number of question marks", questions, questions(say.en()), mark);
        boolean longNl = longSentences(say.nl());
        boolean monologueNl = wordsNl > MONOLOGUE && questions == 0;
        same(
                "sentences longer than " + LONG_SENTENCE + " words on average",
                average(say.nl(), longNl),
                average(say.en(), longSentences(say.en())),
                longNl == longSentences(say.en()),
                mark);
        same(
                "more than " + MONOLOGUE + " words without a question",
                wordsNl + " words",
                wordsEn + " words",
                monologueNl == (wordsEn > MONOLOGUE && questions(say.en()) == 0),
                mark);
        List<String> jargon = jargon(say.nl(), acts, Language.NL);
        same("jargon that is not explained", jargon, jargon(say.en(), acts, Language.EN), mark);
        return new TextFeatures((wordsNl + wordsEn) / 2, questions, longNl, monologueNl, jargon);
    }

    private void same(String what, Object nl, Object en, Mark mark) {
        same(what, nl, en, Objects.equals(nl, en), mark);
    }

    private void same(String what, Object nl, Object en, boolean same, Mark mark) {
        if (!same) {
            report.add(Code.FEATURE_DIFFERS, mark, what, nl, en);
        }
    }

    private List<String> jargon(String text, List<SpokenAct> acts, Language language) {
        List<String> explained = acts.stream()
                .filter(act -> act.act() == Act.EXPLAIN_TERM)
                .map(SpokenAct::term)
                .filter(Objects::nonNull)
                .toList();
        return lexicons.unexplained(text, language).stream()
                .filter(id -> !explained.contains(id))
                .toList();
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static int questions(String text) {
        return (int) text.chars().filter(c -> c == '?').count();
    }

    private static int sentences(String text) {
        int ends = (int) END.matcher(text).results().count();
        boolean open = !text.isEmpty()
                && !END.matcher(text.substring(Math.max(0, text.length() - 2))).find();
        return Math.max(1, ends + (open ? 1 : 0));
    }

    private static boolean longSentences(String text) {
        return words(text) > LONG_SENTENCE * sentences(text);
    }

    private static String average(String text, boolean tooLong) {
        return words(text) + " words in " + sentences(text) + (tooLong ? " (long)" : "");
    }
}
