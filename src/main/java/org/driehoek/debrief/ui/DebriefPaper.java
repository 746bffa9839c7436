package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.driehoek.assessment.Card;
import org.driehoek.assessment.Feedback;
import org.driehoek.debrief.DebriefCopy;
import org.driehoek.debrief.document.Paper;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.review.PublishedReview;
import org.driehoek.scenario.Question;
import org.driehoek.scenario.Source;

/** A whole debrief as a document: the steps in their order, nothing folded, sources at the end. */
final class DebriefPaper {
    private final Reader reader;
    private final DebriefCopy copy;
    private final Paper paper;

    private DebriefPaper(Reader reader, DebriefCopy copy) {
        this.reader = reader;
        this.copy = copy;
        this.paper = new Paper(
                reader.language().locale(),
                reader.say("debrief.paper.name", reader.read(reader.scenario().title())),
                reader.say("debrief.paper.about", reader.parent()));
    }

    /** Returns the document as a PDF file, in the language of the reader. */
    static byte[] pdf(Reader reader, DebriefCopy copy) {
        DebriefPaper written = new DebriefPaper(reader, copy);
        written.head();
        written.reactions();
        StoryOnPaper.write(reader, written.paper);
        ProfileOnPaper.write(reader, written.paper);
        written.next();
        written.later();
        written.sources();
        return written.paper.pdf();
    }

    private void head() {
        paper.heading(
                1,
                reader.say("debrief.title." + reader.debrief().ending().kind().id(), reader.parent()));
        paper.line("quiet", String.join(" · ", DebriefHeader.words(reader, copy.provenance())));
        if (reader.debrief().attempt().mixed()) {
            paper.line("", reader.say("debrief.mixed"));
        }
    }

    private void reactions() {
        FirstWords first = new FirstWords(reader);
        if (!first.lines().isEmpty()) {
            paper.heading(2, reader.say("debrief.step.reactions")).list(first.lines());
        }
    }

    private void next() {
        Card card = reader.debrief().feedback().card();
        Reflection reflection = reader.reflection();
        Intention intention = reflection == null ? null : reflection.intention();
        if (card == null && intention == null) {
            return;
        }
        paper.heading(2, reader.say("debrief.next"));
        if (card != null) {
            paper.line("quote", reader.read(card.aim()))
                    .line("", reader.read(card.when()))
                    .line("gesture", "“" + reader.read(card.example()) + "”");
            if (card.why() != null) {
                paper.line("quiet", reader.read(card.why()));
            }
        }
        if (intention != null) {
            paper.labelled(reader.say("debrief.paper.if"), intention.when());
            paper.labelled(reader.say("debrief.paper.then"), intention.then());
        }
    }

    private void later() {
        paper.heading(2, reader.say("debrief.later"))
                .line("", reader.read(reader.debrief().ending().epilogue()));
        for (PublishedReview review : reader.reviews()) {
            paper.heading(3, reader.say("debrief.review.by", reader.trainer(review), reader.moment(review.at())));
            if (!review.overall().isBlank()) {
                paper.line("", review.overall());
            }
        }
        SequencedMap<String, String> answered = answered(reader, copy);
        if (!answered.isEmpty()) {
            paper.heading(3, reader.say(copy.provenance() == null ? "debrief.paper.answers" : "debrief.answers"));
            answered.forEach((question, words) -> paper.line("quote", question).line("", words));
        }
    }

    /** Returns the questions that were answered, with their answers. */
    static SequencedMap<String, String> answered(Reader reader, DebriefCopy copy) {
        SequencedMap<String, String> answered = new LinkedHashMap<>();
        for (Question question : reader.scenario().reflection()) {
            String words = copy.answers().getOrDefault(question.id(), "");
            if (!words.isBlank()) {
                answered.put(reader.read(question.ask()), words);
            }
        }
        return answered;
    }

    private void sources() {
        SequencedSet<Source> cited = new LinkedHashSet<>();
        for (Feedback.Item item : reader.debrief().feedback().all()) {
            cited.addAll(item.sources());
        }
        if (cited.isEmpty()) {
            return;
        }
        paper.heading(2, reader.say("debrief.paper.sources"));
        List<String> plain = new ArrayList<>();
        for (Source source : cited) {
            if (source.address().startsWith("https://")) {
                paper.link(source.cited(), source.address());
            } else {
                plain.add(source.cited());
            }
        }
        plain.forEach(source -> paper.line("", source));
    }
}
