package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Event;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.Topic;

/** Reads what a talk is about: preparation, topics, facts, steps and events. */
record CourseReader(Names names, ReplyReader replies, TalkVocabulary vocabulary, Report report) {

    private static final String TEACHER = "teacher";

    List<Preparation> preparation(Section scenario) {
        List<Preparation> preparation = new ArrayList<>();
        for (Section section : scenario.sections("preparation", "a choice to prepare")) {
            preparation.add(new Preparation(section.word("id"), section.text("ask"), choices(section)));
            section.close();
        }
        return List.copyOf(preparation);
    }

    private List<Preparation.Choice> choices(Section preparation) {
        List<Preparation.Choice> choices = new ArrayList<>();
        for (Section section : preparation.sections("choices", "a choice")) {
            choices.add(new Preparation.Choice(
                    section.word("id"),
                    section.text("text"),
                    replies.changes(section, "effects"),
                    section.optionalChoice("counts", Preparation.Counts.class, "way to count (taken, half, missed)")
                            .orElse(null)));
            section.close();
        }
        if (choices.size() < 2) {
            report.add(Code.NUMBER_OUT_OF_RANGE, preparation.mark(), "number of choices", 2, 6, choices.size());
        }
        return List.copyOf(choices);
    }

    SequencedMap<String, Topic> topics(Section scenario, TalkType type, List<Phase> phases) {
        SequencedMap<String, Topic> topics = new LinkedHashMap<>();
        scenario.need("topics");
        for (Entries.Entry entry : scenario.entries("topics", "topic")) {
            Section section = entry.section();
            Phase phase = section.choice("phase", Phase.class, "phase");
            if (section.get("phase") instanceof Node.Scalar written
                    && phase.id().equals(written.text())
                    && !phases.contains(phase)) {
                report.suggesting(
                        Code.PHASE_NOT_IN_TYPE,
                        written.mark(),
                        phase.id(),
                        phases.stream().map(Phase::id).toList(),
                        type.id(),
                        phase.id());
            }
            topics.put(
                    entry.id(),
                    new Topic(
                            entry.id(),
                            phase,
                            section.optionalText("name"),
                            Conditions.read(section, "when", vocabulary),
                            replies.replies(section, "replies")));
            section.close();
        }
        return Collections.unmodifiableSequencedMap(topics);
    }

    SequencedMap<String, Fact> facts(Section scenario) {
        SequencedMap<String, Fact> facts = new LinkedHashMap<>();
        for (Entries.Entry entry : scenario.entries("facts", "fact")) {
            Section section = entry.section();
            String topic = References.need(section, "topic", Kind.TOPIC, names);
            section.need("gate");
            Condition gate = Conditions.read(section, "gate", vocabulary);
            Reply hint = section.section("hint", "the hint").map(replies::reply).orElse(null);
            section.need("told");
            Optional<Reply> told = section.section("told", "how it is told").map(replies::unconditional);
            section.close();
            if (gate != null && told.isPresent()) {
                facts.put(entry.id(), new Fact(entry.id(), topic, gate, hint, told.get()));
            }
        }
        return Collections.unmodifiableSequencedMap(facts);
    }

    SequencedMap<String, Step> steps(Section scenario) {
        SequencedMap<String, Step> steps = new LinkedHashMap<>();
        for (Entries.Entry entry : scenario.entries("steps", "step")) {
            Section section = entry.section();
            StepKind kind = section.choice("kind", StepKind.class, "kind of step");
            section.need("fits");
            Step step = new Step(
                    entry.id(), kind, who(section), section.flag("fits"), section.text("what"), section.text("starts"));
            section.close();
            steps.put(entry.id(), step);
        }
        return Collections.unmodifiableSequencedMap(steps);
    }

    private String who(Section section) {
        Node value = section.need("who");
        if (value instanceof Node.Scalar who && TEACHER.equals(who.text())) {
            return TEACHER;
        }
        return value == null ? "" : References.need(section, "who", Kind.CHARACTER, names);
    }

    List<Event> events(Section scenario) {
        List<Event> events = new ArrayList<>();
        for (Section section : scenario.sections("events", "an event")) {
            String id = section.word("id");
            section.need("when");
            Condition when = Conditions.read(section, "when", vocabulary);
            Reply reply = replies.line(section, null);
            section.close();
            if (when != null) {
                events.add(new Event(id, when, reply));
            }
        }
        return List.copyOf(events);
    }
}
