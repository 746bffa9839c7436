package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.debrief.Provenance;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.ReportService;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;

/**
 * UC-004: Read back a talk. Tells what happened and where it turned before it shows a level, and each level with its evidence.
 *
 * <p>UC-042: Read a student's talk. The staff of a course read what the student reads.
 */
@Route("debrief")
@PermitAll
class DebriefView extends Page implements HasUrlParameter<String> {
    private final transient Reading reading;
    private final transient ReportService reports;
    private final transient ScenarioLibrary library;
    private final Folds folds = new Folds();
    private transient Reading.@Nullable Opened opened;

    DebriefView(Reading reading, ReportService reports, ScenarioLibrary library) {
        super("debrief");
        this.reading = reading;
        this.reports = reports;
        this.library = library;
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        Optional<AttemptId> id = AttemptId.parse(text);
        opened = null;
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            opened = reading.open(id.get()).orElse(null);
            if (opened == null) {
                event.rerouteToError(NotFoundException.class);
            }
        } catch (AttemptRefusedException stillOpen) {
            event.forwardTo("talk/" + id.get());
        }
    }

    @Override
    protected String name() {
        return opened == null
                ? ""
                : getTranslation(
                        "debrief.name",
                        opened.debrief().snapshot().scenario().title().in(Language.of(getLocale())));
    }

    @Override
    protected void write() {
        removeAll();
        if (opened == null) {
            return;
        }
        Reading.Opened shown = opened;
        Reader reader = new Reader(
                this::getTranslation,
                Language.of(getLocale()),
                shown.debrief(),
                library.feedback(shown.debrief().feedback().wording()),
                shown.reviews(),
                shown.zone());
        Provenance provenance = shown.provenance();
        add(header(reader, provenance));
        if (provenance != null) {
            add(new StaffPanel(reader, provenance));
        }
        add(
                new StoryPanel(reader, folds, provenance == null ? reports : null),
                new EpiloguePanel(reader),
                new ProfilePanel(reader, folds),
                new ReviewsPanel(reader),
                new CountedPanel(reader));
        if (provenance == null) {
            add(new NextPanel(reader, shown.next()), new OwnPanel(reader, reading.practice()));
        }
    }

    private Component header(Reader reader, @Nullable Provenance provenance) {
        AttemptSummary attempt = reader.debrief().attempt();
        List<String> eyebrow = new ArrayList<>(List.of(
                reader.say("debrief.eyebrow"),
                reader.read(reader.scenario().title()),
                reader.say("debrief.attempt", attempt.number())));
        if (provenance != null) {
            String student = provenance.student().isEmpty() ? reader.say("debrief.staff.former") : provenance.student();
            eyebrow.set(0, reader.say("debrief.staff.of", student));
            eyebrow.add(provenance.courseName());
            eyebrow.add(
                    reader.say("debrief.staff.finished", reader.moment(Objects.requireNonNull(attempt.finishedAt()))));
            if (provenance.assignment() == null) {
                eyebrow.add(reader.say("debrief.staff.shared"));
            }
        }
        if (attempt.late()) {
            eyebrow.add(reader.say("debrief.staff.late"));
        }
        return new PageHeader()
                .eyebrow(String.join(" · ", eyebrow))
                .title(reader.say(
                        "debrief.title." + reader.debrief().ending().kind().id(), reader.parent()))
                .lead(attempt.mixed() ? reader.say("debrief.mixed") : "");
    }
}
