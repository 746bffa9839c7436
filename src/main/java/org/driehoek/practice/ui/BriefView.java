package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.SequencedMap;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.ContrastService;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ScenarioTalks;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.talk.TalkRefusedException;
import org.jspecify.annotations.Nullable;

/** UC-002: Prepare a talk. Shows the brief and the pupil's file, and asks the choices before the door opens. */
@Route(Addresses.BRIEF)
@PermitAll
class BriefView extends Page implements HasUrlParameter<String> {
    private final transient PracticeService practice;
    private final transient ContrastService contrasts;
    private final transient ReflectionService reflections;
    private transient @Nullable Scenario scenario;
    private transient @Nullable Scenario alternative;
    private transient @Nullable Intention intention;
    private @Nullable BriefSheet sheet;
    private boolean practised;

    BriefView(PracticeService practice, ContrastService contrasts, ReflectionService reflections) {
        super("brief");
        this.practice = practice;
        this.contrasts = contrasts;
        this.reflections = reflections;
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        try {
            ScenarioTalks talks = practice.talks(slug);
            AttemptSummary open = talks.open().orElse(null);
            if (open != null && open.prepared()) {
                event.forwardTo(Addresses.talk(open.id()));
                return;
            }
            // An attempt that was begun before stays on the content it was begun on.
            Scenario begun = open == null
                    ? talks.snapshot().scenario()
                    : practice.open(open.id()).snapshot().scenario();
            scenario = begun;
            alternative = alternative(begun);
            practised = !talks.finished().isEmpty();
            intention = reflections.intended(slug).orElse(null);
            sheet = new BriefSheet(begun, this::begin);
            if (isAttached()) {
                write();
            }
        } catch (ScenarioNotFoundException notOffered) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private @Nullable Scenario alternative(Scenario shown) {
        String id = shown.alternative();
        try {
            return id == null ? null : practice.talks(id).snapshot().scenario();
        } catch (ScenarioNotFoundException notOffered) {
            return null;
        }
    }

    @Override
    protected String name() {
        return scenario == null ? "" : scenario.title().in(Language.of(getLocale()));
    }

    @Override
    protected void write() {
        removeAll();
        if (scenario == null || sheet == null) {
            return;
        }
        Language language = Language.of(getLocale());
        add(new PageHeader()
                .eyebrow(getTranslation("brief.eyebrow.private"))
                .title(name())
                .lead(scenario.goal().in(language)));
        ContentNotice.of(this, scenario, language, instead(language)).ifPresent(this::add);
        if (contrasts.of(scenario.id()).isPresent()) {
            add(practised ? ContrastOffer.again(this, scenario) : ContrastOffer.first(this, scenario));
        }
        if (intention != null) {
            add(new IntentionNote(intention));
        }
        sheet.write(language, getTranslation("brief.private"));
        add(sheet);
    }

    private @Nullable Anchor instead(Language language) {
        if (alternative == null) {
            return null;
        }
        Anchor link = new Anchor(
                Addresses.brief(alternative.id()),
                getTranslation("notice.rather", alternative.title().in(language)));
        link.addClassName("btn");
        return link;
    }

    private void begin(SequencedMap<String, String> choices) {
        if (scenario == null || sheet == null) {
            return;
        }
        try {
            AttemptId attempt = practice.begin(scenario.id());
            // Whatever the answer is, the talk's own page shows how it stands.
            practice.prepare(attempt, practice.open(attempt).seq(), choices);
            getUI().ifPresent(ui -> ui.navigate(Addresses.talk(attempt)));
        } catch (AttemptRefusedException | TalkRefusedException | ScenarioNotFoundException changed) {
            sheet.refuse(getTranslation("brief.refused"), getTranslation("brief.refused.why"));
        }
    }
}
