package org.driehoek.assessment;

import java.util.List;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** Fills the sentence templates, in both languages at once. */
record Sentences(FeedbackTexts texts) {

    /** A value for a template; what stands in braces is its name. */
    record Slot(String name, Text value) {

        static Slot of(String name, int value) {
            String digits = Integer.toString(value);
            return new Slot(name, new Text(digits, digits));
        }
    }

    /** Returns a template with its slots filled. */
    Text fill(String sentence, Slot... slots) {
        return fill(texts.sentence(sentence), slots);
    }

    /** Returns whether there is a template; the wording of an older talk may lack one. */
    boolean has(String sentence) {
        return texts.sentences().containsKey(sentence);
    }

    static Text fill(Text template, Slot... slots) {
        String nl = template.nl();
        String en = template.en();
        for (Slot slot : slots) {
            String braced = "{" + slot.name() + "}";
            nl = replaced(nl, braced, slot.value().in(Language.NL));
            en = replaced(en, braced, slot.value().in(Language.EN));
        }
        return new Text(nl, en);
    }

    /** A quotation within a quotation gets the other quotation marks. */
    private static String replaced(String template, String braced, String value) {
        boolean quoted = template.contains("“" + braced + "”");
        return template.replace(braced, quoted ? value.replace('“', '‘').replace('”', '’') : value);
    }

    /** Returns the texts one after another; null when there are none. */
    static @Nullable Text join(List<Text> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        return new Text(
                String.join(" ", texts.stream().map(Text::nl).toList()),
                String.join(" ", texts.stream().map(Text::en).toList()));
    }
}
