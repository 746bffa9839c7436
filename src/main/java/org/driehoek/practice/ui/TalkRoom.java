package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.ReadAloud;
import org.driehoek.practice.Answer;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.HeldTalk;
import org.driehoek.practice.Hint;
import org.driehoek.practice.TalkView;
import org.driehoek.practice.ui.Moves.Choice;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TalkRefusedException;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** The room in which one talk is held. It keeps no turns: whoever keeps the talk is asked again when the language changes. */
final class TalkRoom extends Div {
    private final transient HeldTalk talk;
    private final AttemptId attempt;
    private final transient Scenario scenario;
    private final transient Rulebook rulebook;
    private final Stage stage = new Stage();
    private final Script script = new Script();
    private final Desk desk = new Desk(script);
    private final Notice notice = new Notice();
    private final Moves moves = new Moves(this::say);
    private final TalkFoot foot;
    private final Div table;
    private final EndPanel end = new EndPanel();
    private final Announcer announcer = new Announcer();
    private final AsideButtons asides = new AsideButtons(this::takeBack, this::hint);
    private final ReadAloud aloud = new ReadAloud();
    private final transient AfterTalk after;
    private @Nullable FileDialog file;
    private transient @Nullable TalkView unread;
    private transient Offer offer = Offer.NONE;
    private int seq;
    private int held;

    /**
     * Opens the room of a talk.
     *
     * @param more buttons that lie at the foot beside the others
     * @param report what to do when the student wants to report a sentence; null where there is nobody to report it to
     */
    TalkRoom(HeldTalk talk, AfterTalk after, List<? extends Component> more, @Nullable Consumer<TalkView> report) {
        TalkView now = talk.now();
        this.talk = talk;
        this.after = after;
        attempt = now.attempt().id();
        scenario = now.snapshot().scenario();
        rulebook = now.rulebook();
        unread = now;
        foot = new TalkFoot(
                this::choose,
                this::openFile,
                this::askToLeave,
                report == null ? null : () -> report.accept(talk.now()),
                Stream.concat(more.stream(), asides.buttons().stream()).toList(),
                aloud);
        table = new Div(notice, asides.note(), moves, foot);
        addClassName("talk-room");
        table.addClassName("table-to-talk");
        desk.add(table, end, announcer);
        add(stage, desk);
    }

    /** Returns what the page is called. */
    String title(Language language) {
        return scenario.title().in(language);
    }

    /** Writes the whole talk in a language. */
    void write(Language language) {
        desk.write();
        aloud.write();
        if (file != null) {
            file.write(scenario, language);
        }
        show(unread == null ? talk.now() : unread);
        unread = null;
    }

    private Language language() {
        return Language.of(getLocale());
    }

    private void show(TalkView now) {
        Language language = language();
        script.clear();
        Prepared prepared = now.prepared();
        if (prepared != null) {
            script.open(prepared.lines(), scenario, language);
        }
        now.turns().forEach(turn -> script.add(turn, scenario, language));
        seq = now.seq();
        held = now.turns().size();
        offer = now.offer();
        stage.show(scenario, rulebook, mood(now.states()), language);
        desk.place(attempt, seq);
        aloud.heard(held);
        asides.show(now, language);
        choose(moves.choice());
        if (now.over()) {
            finish(now.turns().getLast().ending());
        }
    }

    private void say(Input input, String words) {
        notice.hush();
        boolean heard = false;
        try {
            switch (talk.say(seq, input)) {
                case Answer.Heard answer -> {
                    heard = true;
                    hear(answer);
                }
                case Answer.MovedOn movedOn -> moveOn(movedOn.now(), words);
                case Answer other -> throw new IllegalStateException("a turn was answered with " + other);
            }
        } catch (AttemptRefusedException | TalkRefusedException refused) {
            moveOn(talk.now(), words);
        } finally {
            desk.answered(heard);
        }
    }

    private void takeBack() {
        notice.hush();
        boolean done = false;
        try {
            if (talk.takeBack(seq) instanceof Answer.TakenBack(TalkView now)) {
                done = true;
                show(now);
                notice.say(
                        getTranslation("talk.taken-back"),
                        getTranslation(
                                "talk.taken-back.why", scenario.main().name().in(language())));
            } else {
                moveOn(talk.now());
            }
        } catch (AttemptRefusedException refused) {
            moveOn(talk.now());
        } finally {
            desk.answered(done);
        }
    }

    private void hint() {
        if (!asides.hasHints()) {
            return;
        }
        try {
            if (talk.hint(seq) instanceof Answer.Hinted(Hint hint, int left, int next)) {
                seq = next;
                desk.place(attempt, seq);
                asides.hinted(hint, left, language());
            } else {
                moveOn(talk.now());
            }
        } catch (AttemptRefusedException refused) {
            moveOn(talk.now());
        }
    }

    private void hear(Answer.Heard answer) {
        TurnOutcome turn = answer.turn();
        seq = answer.nextSeq();
        held = turn.turn();
        offer = turn.offer();
        Language language = language();
        script.add(turn, scenario, language);
        String mood = stage.show(scenario, rulebook, mood(turn.states()), language);
        String name = scenario.main().name().in(language);
        announcer.read(turn.lines(), getTranslation("talk.looks", name, mood), scenario, language);
        desk.place(attempt, seq);
        aloud.heard(held);
        asides.heard(turn.ending() != null);
        choose(Choice.HERE);
        if (turn.ending() != null) {
            finish(turn.ending());
        }
    }

    private void moveOn(TalkView now) {
        show(now);
        notice.say(getTranslation("talk.moved-on"), getTranslation("talk.moved-on.done"));
    }

    private void moveOn(TalkView now, String unsent) {
        show(now);
        notice.say(getTranslation("talk.moved-on"), getTranslation("talk.moved-on.why", unsent));
    }

    private void choose(Choice choice) {
        Choice shown = choice == Choice.HERE ? Choice.first(offer) : choice;
        moves.show(offer, shown, scenario, language());
        foot.show(held, offer, shown, scenario, language());
        desk.place(attempt, seq);
    }

    private void finish(@Nullable String id) {
        Ending ending = id == null ? null : scenario.endings().get(id);
        if (ending != null) {
            table.setVisible(false);
            end.show(ending, after, language());
            after.ended().run();
        }
    }

    private Mood mood(List<CharacterState> states) {
        String main = scenario.main().id();
        return states.stream()
                .filter(state -> state.character().equals(main))
                .findFirst()
                .orElseThrow()
                .mood();
    }

    private void openFile() {
        if (file == null) {
            file = new FileDialog(scenario);
        }
        file.write(scenario, language());
        file.open();
    }

    private void askToLeave() {
        new LeaveDialog(() -> say(new Input.Left(), getTranslation("talk.left"))).open();
    }
}
