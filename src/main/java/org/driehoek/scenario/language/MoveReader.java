package org.driehoek.scenario.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.TextFeatures;

/** Reads what the teacher can say. */
record MoveReader(Names names, ReplyReader replies, TalkVocabulary vocabulary, Lexicons lexicons, Report report) {

    SequencedMap<String, Move> read(Section scenario) {
        SequencedMap<String, Move> moves = new LinkedHashMap<>();
        scenario.need("moves");
        for (Section section : scenario.sections("moves", "a move")) {
            String id = section.word("id");
            Move move = move(id, new Section(section.node(), "the move '" + id + "'", report));
            moves.putIfAbsent(id, move);
        }
        return Collections.unmodifiableSequencedMap(moves);
    }

    private Move move(String id, Section section) {
        section.get("id");
        Condition when = Conditions.read(section, "when", vocabulary);
        String topic = References.need(section, "topic", Kind.TOPIC, names);
        String to = References.optional(section, "to", Kind.CHARACTER, names);
        int before = report.problems().errors();
        Text say = section.text("say");
        List<SpokenAct> acts = new ActReader(lexicons, report).read(section);
        TextFeatures features = report.problems().errors() > before
                ? TextFeatures.NONE
                : new Measure(lexicons, report).of(say, acts, section.markOf("say"));
        Move move = new Move(
                id,
                topic,
                to == null ? names.main() : to,
                when,
                say,
                acts,
                References.optional(section, "proposes", Kind.STEP, names),
                section.flag("closes"),
                section.flag("again"),
                replies.changes(section, "effects"),
                replies.replies(section, "replies"),
                features);
        section.close();
        return move;
    }
}
