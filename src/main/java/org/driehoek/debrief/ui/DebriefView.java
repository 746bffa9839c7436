package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.driehoek.base.ui.Page;
import org.driehoek.identity.CurrentUser;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReportService;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;

/**
 * UC-004: Read back a talk. Takes a student step by step from how it felt, through what happened and where it turned, to the
 * levels with their evidence and one thing to try; without a step in the address it goes on where the student was.
 *
 * <p>UC-042: Read a student's talk. The staff of a course read what the student reads.
 */
@Route("debrief")
@PermitAll
class DebriefView extends Page implements HasUrlParameter<String> {
    private final transient Reading reading;
    private final transient OwnSteps steps;
    private final transient ReportService reports;
    private final transient ScenarioLibrary library;
    private final CurrentUser user;
    private final Folds folds = new Folds();
    private transient Reading.@Nullable Opened opened;
    private DebriefStep step = DebriefStep.STORY;
    private boolean stepped;

    DebriefView(Reading reading, OwnSteps steps, ReportService reports, ScenarioLibrary library, CurrentUser user) {
        super("debrief");
        this.reading = reading;
        this.steps = steps;
        this.reports = reports;
        this.library = library;
        this.user = user;
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String text) {
        List<String> parts = List.of(text.split("/", -1));
        Optional<AttemptId> id = AttemptId.parse(parts.getFirst());
        if (id.isEmpty() || parts.size() > 2) {
            refuse(event);
            return;
        }
        try {
            if (parts.size() == 1) {
                event.forwardTo(Steps.address(id.get(), steps.place(id.get())));
                return;
            }
            DebriefStep.find(parts.getLast())
                    .ifPresentOrElse(wanted -> show(event, id.get(), wanted), () -> refuse(event));
        } catch (AttemptRefusedException stillOpen) {
            event.forwardTo("talk/" + id.get());
        }
    }

    private void show(BeforeEvent event, AttemptId id, DebriefStep wanted) {
        Reading.Opened before = opened;
        opened = reading.open(id, before).orElse(null);
        if (opened == null || !opened.steps().all().contains(wanted)) {
            refuse(event);
            return;
        }
        if (!opened.steps().open(wanted)) {
            opened = before;
            event.forwardTo(Steps.address(id, DebriefStep.REACTIONS));
            return;
        }
        opened = steps.arrive(opened, wanted);
        if (wanted == DebriefStep.WHAT_IF) {
            reading.whatIf(opened).ask(event.getLocation());
        }
        stepped = before != null;
        step = wanted;
        if (stepped) {
            write();
        }
    }

    private void refuse(BeforeEvent event) {
        opened = null;
        event.rerouteToError(NotFoundException.class);
    }

    @Override
    protected String name() {
        return opened == null
                ? ""
                : getTranslation(
                        "debrief.name",
                        getTranslation("debrief.step." + step.id()),
                        opened.debrief().snapshot().scenario().title().in(Language.of(getLocale())));
    }

    @Override
    protected void write() {
        removeAll();
        if (opened == null) {
            return;
        }
        Reading.Opened shown = steps.now(opened);
        opened = shown;
        Reader reader = new Reader(
                this::getTranslation,
                Language.of(getLocale()),
                shown.debrief(),
                library.feedback(shown.debrief().feedback().wording()),
                shown.reviews(),
                shown.zone(),
                shown.reflection());
        add(DebriefHeader.of(reader, shown.provenance()));
        if (shown.provenance() != null) {
            add(new StaffPanel(reader, shown.provenance()));
        }
        add(new StepNav(reader, shown.steps(), step));
        Component panel = panel(reader, shown);
        add(panel);
        add(new StepFoot(reader, shown.steps(), step, this::leave));
        if (shown.steps().open(DebriefStep.PROFILE)) {
            add(new PaperLink(reader));
        }
        if (stepped) {
            Arrival.at(panel);
        }
    }

    private Component panel(Reader reader, Reading.Opened shown) {
        return switch (step) {
            case REACTIONS -> new ReactionsPanel(reader, shown.own(), this::react);
            case STORY -> new StoryPanel(reader, folds, shown.provenance() == null ? reports : null);
            case PROFILE -> profile(reader);
            case WHAT_IF ->
                new WhatIfPanel(
                        reader, folds, reading.whatIf(shown), shown.provenance() == null ? reading.practice() : null);
            case NEXT -> new NextPanel(reader, folds, reading, shown, user.get().account());
            case LATER -> LaterPanel.of(reader, reading, shown, user.get().account());
        };
    }

    private Component profile(Reader reader) {
        Div parts = new Div(new ProfilePanel(reader, folds), new CountedPanel(reader));
        parts.addClassName("step-parts");
        return parts;
    }

    /** Keeps a reaction; where the levels were seen meanwhile in another window, shows that it stays as it was. */
    private void react(FirstReaction first) {
        Reading.Opened shown = opened;
        if (shown == null) {
            return;
        }
        try {
            opened = steps.react(shown, first);
        } catch (AttemptRefusedException | AttemptNotFoundException tooLate) {
            write();
        }
    }

    private void leave(StepMark mark, String to) {
        Reading.Opened shown = opened;
        if (shown == null) {
            return;
        }
        try {
            opened = steps.leave(shown, step, mark);
        } catch (AttemptNotFoundException deletedMeanwhile) {
            opened = null;
        }
        UI.getCurrent().navigate(to);
    }
}
