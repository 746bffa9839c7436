package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageActions;
import org.driehoek.course.AssignmentId;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;

/** UC-003: Practise a talk. Shows the parent, the talk so far and what can be said, and says what the student chooses. */
@Route(Addresses.TALK)
@PermitAll
class RunningTalkView extends Page implements HasUrlParameter<String>, PageActions {
    private final transient PracticeService practice;
    private final transient ReportService reports;
    private final Saved saved = new Saved();
    private final Anchor pause = new Anchor(Addresses.HOME);
    private @Nullable TalkRoom room;

    RunningTalkView(PracticeService practice, ReportService reports) {
        super("talk");
        this.practice = practice;
        this.reports = reports;
        pause.addClassName("btn");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Optional<TalkView> found = AttemptId.parse(id).flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        TalkView talk = found.get();
        if (talk.prepared() == null) {
            AssignmentId assignment = talk.attempt().assignment();
            event.forwardTo(
                    assignment == null
                            ? Addresses.brief(talk.snapshot().scenario().id())
                            : Addresses.assigned(assignment));
            return;
        }
        removeAll();
        room = new TalkRoom(
                new JournalledTalk(practice, talk.attempt().id()),
                new AfterTalk("talk.over.words", () -> ways(talk.attempt().id()), () -> pause.setVisible(false)),
                List.of(),
                this::report);
        add(room);
    }

    private List<Component> ways(AttemptId attempt) {
        Anchor debrief = new Anchor(Addresses.debrief(attempt), getTranslation("talk.to-debrief"));
        debrief.addClassNames("btn", "first");
        Anchor home = new Anchor(Addresses.HOME, getTranslation("talk.to-home"));
        home.addClassName("btn");
        return List.of(debrief, home);
    }

    private void report(TalkView now) {
        List<ReportDialog.Choice> sentences = ReportDialog.sentences(this, now, Language.of(getLocale()));
        new ReportDialog(
                        sentences,
                        (line, kind, words) -> reports.report(now.attempt().id(), line, kind, words))
                .open();
    }

    private Optional<TalkView> find(AttemptId id) {
        try {
            return Optional.of(practice.open(id));
        } catch (AttemptNotFoundException notTheirs) {
            return Optional.empty();
        }
    }

    @Override
    protected String name() {
        return room == null ? "" : room.title(Language.of(getLocale()));
    }

    @Override
    protected void write() {
        saved.write();
        pause.setText(getTranslation("talk.pause"));
        pause.setTitle(getTranslation("talk.pause.hint"));
        if (room != null) {
            room.write(Language.of(getLocale()));
        }
    }

    @Override
    public Component pageActions() {
        Div actions = new Div(saved, pause);
        actions.addClassName("page-actions");
        return actions;
    }
}
