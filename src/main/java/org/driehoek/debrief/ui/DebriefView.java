package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.PracticeService;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** UC-004: Read back a talk. Tells what happened and where it turned before it shows a level, and each level with its evidence. */
@Route("debrief")
@PermitAll
class DebriefView extends Page implements HasUrlParameter<String> {
    private final transient PracticeService practice;
    private final transient ScenarioLibrary library;
    private final Folds folds = new Folds();
    private transient @Nullable Debrief debrief;

    DebriefView(PracticeService practice, ScenarioLibrary library) {
        super("debrief");
        this.practice = practice;
        this.library = library;
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        Optional<AttemptId> id = AttemptId.parse(text);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            debrief = practice.debrief(id.get());
        } catch (AttemptNotFoundException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        } catch (AttemptRefusedException stillOpen) {
            event.forwardTo("talk/" + id.get());
        }
    }

    @Override
    protected String name() {
        return debrief == null
                ? ""
                : getTranslation(
                        "debrief.name", debrief.snapshot().scenario().title().in(Language.of(getLocale())));
    }

    @Override
    protected void write() {
        removeAll();
        if (debrief == null) {
            return;
        }
        Reader reader = new Reader(
                this::getTranslation,
                Language.of(getLocale()),
                debrief,
                library.feedback(debrief.feedback().wording()));
        Scenario scenario = debrief.snapshot().scenario();
        add(
                header(reader, debrief),
                new StoryPanel(reader, folds),
                new EpiloguePanel(reader),
                new ProfilePanel(reader, folds),
                new CountedPanel(reader),
                new NextPanel(reader, practice.talks(scenario.id())));
    }

    private Component header(Reader reader, Debrief shown) {
        String mixed = shown.attempt().mixed() ? reader.say("debrief.mixed") : "";
        return new PageHeader()
                .eyebrow(String.join(
                        " · ",
                        List.of(
                                reader.say("debrief.eyebrow"),
                                reader.read(shown.snapshot().scenario().title()),
                                reader.say("debrief.attempt", shown.attempt().number()))))
                .title(reader.say("debrief.title." + shown.ending().kind().id(), reader.parent()))
                .lead(mixed);
    }
}
