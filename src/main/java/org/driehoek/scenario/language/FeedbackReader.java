package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.FeedbackTexts.CoachingCard;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.Text;

/** Reads {@code feedback.yaml}. */
record FeedbackReader(Names sources, Section section, Report report) {

    static final String FEEDBACK = "feedback";

    /** Reads the file, or the part of canonical JSON that was made of it. */
    static FeedbackTexts read(Node.Mapping file, Names sources, Report report) {
        Section section = new Section(file, "feedback.yaml", report);
        FeedbackReader reader = new FeedbackReader(sources, section, report);
        SequencedMap<String, RuleText> rules = reader.rules();
        Names known = new Names();
        rules.keySet().forEach(rule -> known.know(Kind.RULE, rule));
        SequencedMap<Dimension, List<CoachingCard>> cards = reader.cards(known);
        SequencedMap<String, Text> sentences = reader.sentences();
        SequencedMap<Dimension, Text> hints = reader.hints();
        section.close();
        String json = CanonicalJson.write(
                Canon.mapping(List.of(Canon.entry(Canon.FORMAT, Canon.number(1)), Canon.entry(FEEDBACK, file))));
        return new FeedbackTexts(CanonicalJson.hash(json), json, rules, cards, sentences, hints);
    }

    private SequencedMap<String, RuleText> rules() {
        SequencedMap<String, RuleText> rules = new TreeMap<>();
        section.need("rules");
        for (Entries.Entry entry : section.entries("rules", "rule")) {
            DynamicsReader.rule(entry.id(), entry.mark(), report);
            Section each = entry.section();
            rules.put(
                    entry.id(),
                    new RuleText(
                            each.text("plain"),
                            each.optionalText("effect"),
                            each.optionalText("principle"),
                            each.optionalText("try"),
                            References.list(each, "sources", Kind.SOURCE, sources)));
            each.close();
        }
        return Collections.unmodifiableSequencedMap(rules);
    }

    private SequencedMap<String, Text> sentences() {
        SequencedMap<String, Text> sentences = new TreeMap<>();
        section.need("sentences");
        for (Entries.Entry entry : section.entries("sentences", "sentence")) {
            Section each = entry.section();
            sentences.put(entry.id(), new Text(each.word("nl"), each.word("en")));
            each.close();
        }
        return Collections.unmodifiableSequencedMap(sentences);
    }

    /** Reads the hints; texts that were stored before there were any have none. */
    private SequencedMap<Dimension, Text> hints() {
        SequencedMap<Dimension, Text> hints = new LinkedHashMap<>();
        section.section("hints", "the hints").ifPresent(all -> {
            for (Dimension dimension : Dimension.values()) {
                hints.put(dimension, all.text(dimension.id()));
            }
            all.close();
        });
        return Collections.unmodifiableSequencedMap(hints);
    }

    private SequencedMap<Dimension, List<CoachingCard>> cards(Names rules) {
        SequencedMap<Dimension, List<CoachingCard>> cards = new LinkedHashMap<>();
        section.need("cards");
        section.section("cards", "the coaching cards").ifPresent(all -> {
            for (Dimension dimension : Dimension.values()) {
                if (all.get(dimension.id()) == null) {
                    report.add(Code.ENTRY_MISSING, all.mark(), "card of the dimension", dimension.id());
                }
                all.section(dimension.id(), "the card '" + dimension.id() + "'")
                        .ifPresent(general -> cards.put(dimension, cards(dimension, general, rules)));
            }
            all.close();
        });
        return Collections.unmodifiableSequencedMap(cards);
    }

    private List<CoachingCard> cards(Dimension dimension, Section general, Names rules) {
        List<CoachingCard> cards = new ArrayList<>();
        for (Section each : general.sections("instead", "a card of '" + dimension.id() + "'")) {
            List<String> after = References.list(each, "after", Kind.RULE, rules);
            each.need("after");
            cards.add(card(dimension.id() + "-" + each.word("id"), dimension, after, each));
        }
        cards.add(card(dimension.id(), dimension, List.of(), general));
        return List.copyOf(cards);
    }

    private CoachingCard card(String id, Dimension dimension, List<String> after, Section each) {
        CoachingCard card = new CoachingCard(
                id,
                dimension,
                after,
                each.words("chances"),
                each.choices("acts", Act.class, "act"),
                each.text("aim"),
                each.text("when"),
                each.text("example"),
                References.list(each, "sources", Kind.SOURCE, sources));
        each.close();
        return card;
    }
}
