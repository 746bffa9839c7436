package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.assessment.Card;
import org.driehoek.base.ui.AskedAnswers;
import org.driehoek.base.ui.Page;
import org.driehoek.debrief.CopyService;
import org.driehoek.debrief.DebriefCopy;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * UC-036: Have a debrief on paper. All steps on one page, with nothing folded, to print or to keep as a file; for the student
 * and for the staff of the course.
 */
@Route("paper")
@PermitAll
class PaperView extends Page implements HasUrlParameter<String> {
    private final transient CopyService copies;
    private final transient ScenarioLibrary library;
    private transient @Nullable DebriefCopy copy;

    PaperView(CopyService copies, ScenarioLibrary library) {
        super("debrief", "paper");
        this.copies = copies;
        this.library = library;
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        copy = null;
        Optional<AttemptId> id = AttemptId.parse(text);
        try {
            copy = id.flatMap(this::copy).orElse(null);
            if (copy == null) {
                event.rerouteToError(NotFoundException.class);
            }
        } catch (AttemptRefusedException notYet) {
            event.forwardTo("debrief/" + text);
        }
    }

    /** Returns the reader's own debrief, or that of a student whose staff the reader is; empty when there is none to be seen. */
    private Optional<DebriefCopy> copy(AttemptId id) {
        try {
            return Optional.of(copies.own(id));
        } catch (AttemptNotFoundException notOwn) {
            try {
                return Optional.of(copies.theirs(id));
            } catch (AccessDeniedException
                    | AttemptNotFoundException
                    | AttemptRefusedException
                    | NoSuchElementException notToBeRead) {
                return Optional.empty();
            }
        }
    }

    @Override
    protected String name() {
        return copy == null
                ? ""
                : getTranslation(
                        "debrief.paper.name",
                        copy.debrief().snapshot().scenario().title().in(Language.of(getLocale())));
    }

    @Override
    protected void write() {
        removeAll();
        if (copy == null) {
            return;
        }
        DebriefCopy shown = copy;
        Reader reader = reader(shown, getLocale());
        Folds folds = Folds.unfolded();
        add(
                DebriefHeader.of(reader, shown.provenance()),
                new PaperActions(
                        reader,
                        copies,
                        shown.provenance() == null,
                        (now, language) -> DebriefPaper.pdf(reader(now, language), now)));
        FirstWords first = new FirstWords(reader);
        if (!first.lines().isEmpty()) {
            add(Reader.sheet(
                    reader.say("debrief.step.reactions"),
                    first.lines().stream().map(Paragraph::new).toArray(Component[]::new)));
        }
        add(new StoryPanel(reader, folds, null), new ProfilePanel(reader, folds), new CountedPanel(reader));
        next(reader);
        add(new EpiloguePanel(reader), answers(reader, shown), new ReviewsPanel(reader));
    }

    private static Component answers(Reader reader, DebriefCopy shown) {
        if (shown.provenance() != null) {
            return new AnswersPanel(reader, shown.answers());
        }
        SequencedMap<String, String> answered = DebriefPaper.answered(reader, shown);
        Section sheet = Reader.sheet(
                reader.say("debrief.paper.answers"), new AskedAnswers(answered, reader.say("debrief.answers.none")));
        sheet.setVisible(!answered.isEmpty());
        return sheet;
    }

    private void next(Reader reader) {
        Card card = reader.debrief().feedback().card();
        if (card != null) {
            Paragraph example = new Paragraph("“" + reader.read(card.example()) + "”");
            example.addClassName("example");
            add(Reader.sheet(
                    reader.say("debrief.next"),
                    new Paragraph(reader.read(card.aim())),
                    new Paragraph(reader.read(card.when())),
                    example));
        }
        Intention intention =
                reader.reflection() == null ? null : reader.reflection().intention();
        if (intention != null) {
            add(Reader.sheet(
                    reader.say("debrief.paper.intention"),
                    new Paragraph(reader.say("debrief.paper.if") + " " + intention.when()),
                    new Paragraph(reader.say("debrief.paper.then") + " " + intention.then())));
        }
    }

    private Reader reader(DebriefCopy shown, Locale language) {
        return new Reader(
                (key, values) -> getTranslation(language, key, values),
                Language.of(language),
                shown.debrief(),
                library.feedback(shown.debrief().feedback().wording()),
                shown.reviews(),
                shown.zone(),
                shown.reflection());
    }
}
