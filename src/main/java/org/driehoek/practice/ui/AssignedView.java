package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.course.AssignmentId;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.AssignmentRefusedException;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.ContrastService;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.Refusal;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.TalkRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * UC-030: Do what a lecturer assigned. Shows the brief of what the assignment pins, who will see the talk and until when, and
 * the attempts made. Its address is the one that lecturers put into their LMS.
 */
@Route(Addresses.ASSIGNED)
@PermitAll
class AssignedView extends Page implements HasUrlParameter<String> {
    private final transient PracticeService practice;
    private final transient ContrastService contrasts;
    private final transient ReflectionService reflections;
    private final NativeButton swap = new NativeButton();
    private transient @Nullable AssignedTalks talks;
    private transient @Nullable Scenario shown;
    private @Nullable BriefSheet sheet;
    private boolean instead;

    AssignedView(PracticeService practice, ContrastService contrasts, ReflectionService reflections) {
        super("brief");
        this.practice = practice;
        this.contrasts = contrasts;
        this.reflections = reflections;
        swap.addClassName("btn");
        swap.addClickListener(_ -> swap());
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        Optional<AssignmentId> id = AssignmentId.parse(text);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Optional<AssignedTalks> found = practice.assigned(id.get());
        if (found.isEmpty()) {
            // Whoever assigned it looks at it as a student does; to everybody else that page is not there either.
            event.forwardTo(Addresses.preview(id.get().toString()));
            return;
        }
        Optional<AttemptSummary> prepared = found.get().open().filter(AttemptSummary::prepared);
        if (prepared.isPresent()) {
            event.forwardTo(Addresses.talk(prepared.get().id()));
            return;
        }
        show(found.get());
    }

    private void show(AssignedTalks now) {
        talks = now;
        shown = now.open()
                .map(open -> practice.open(open.id()).snapshot().scenario())
                .orElseGet(() -> chosen(now).scenario());
        sheet = now.playable() ? new BriefSheet(shown, this::begin) : null;
        if (isAttached()) {
            write();
        }
    }

    private Snapshot chosen(AssignedTalks now) {
        Snapshot alternative = now.alternative();
        return instead && alternative != null ? alternative : now.snapshot();
    }

    private void swap() {
        instead = !instead;
        if (talks != null) {
            show(talks);
        }
    }

    @Override
    protected String name() {
        return shown == null ? "" : shown.title().in(Language.of(getLocale()));
    }

    @Override
    protected void write() {
        removeAll();
        AssignedTalks now = talks;
        Scenario scenario = shown;
        if (now == null || scenario == null) {
            return;
        }
        Language language = Language.of(getLocale());
        AssignedWords words = new AssignedWords(this, now, language);
        add(new PageHeader()
                .eyebrow(getTranslation("assigned.eyebrow", now.assignment().courseName()))
                .title(name())
                .lead(scenario.goal().in(language)));
        if (sheet != null) {
            ContentNotice.of(this, scenario, language, instead(now, language)).ifPresent(this::add);
        }
        add(new AssignmentFacts(now, words));
        if (!now.attempts().isEmpty()) {
            add(attempts(now, scenario, language));
        }
        if (sheet != null) {
            if (contrasts.of(scenario.id()).isPresent()) {
                boolean practised = !now.finished().isEmpty();
                add(practised ? ContrastOffer.again(this, scenario) : ContrastOffer.first(this, scenario));
            }
            reflections.intended(scenario.id()).map(IntentionNote::new).ifPresent(this::add);
            sheet.write(language, words.seenBy());
            add(sheet);
        }
    }

    private @Nullable Component instead(AssignedTalks now, Language language) {
        Snapshot alternative = now.alternative();
        if (alternative == null || now.open().isPresent()) {
            return null;
        }
        Scenario other = (instead ? now.snapshot() : alternative).scenario();
        swap.setText(getTranslation(
                instead ? "notice.back" : "notice.rather", other.title().in(language)));
        return swap;
    }

    private Component attempts(AssignedTalks now, Scenario scenario, Language language) {
        Div attempts = new Div(new AttemptList(new H2(), now.finished(), scenario, language).badges(now.badges()));
        attempts.addClassNames("sheet", "talk-attempts");
        return attempts;
    }

    private void begin(SequencedMap<String, String> choices) {
        if (talks == null || sheet == null) {
            return;
        }
        try {
            AttemptId attempt = practice.begin(talks.assignment().id(), instead);
            practice.prepare(attempt, practice.open(attempt).seq(), choices);
            getUI().ifPresent(ui -> ui.navigate(Addresses.talk(attempt)));
        } catch (AssignmentRefusedException refused) {
            refuse(refused.refusal());
        } catch (AccessDeniedException left) {
            refuse(Refusal.NOT_ENROLLED);
        } catch (AttemptRefusedException | TalkRefusedException changed) {
            sheet.refuse(getTranslation("brief.refused"), getTranslation("brief.refused.why"));
        }
    }

    private void refuse(Refusal refusal) {
        if (talks != null && sheet != null) {
            AssignedWords words = new AssignedWords(this, talks, Language.of(getLocale()));
            sheet.refuse(words.refused(refusal), words.whatNow(refusal));
        }
    }
}
