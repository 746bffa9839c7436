package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.driehoek.talk.Input;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;

/** Someone who is logged in on one device and has one talk on the screen there. */
final class Student {

    private final UserDetails account;
    private final PracticeService practice;
    private final SecurityContextHolderStrategy security;
    private @Nullable AttemptId attempt;
    private int seq;

    Student(UserDetails account, PracticeService practice, SecurityContextHolderStrategy security) {
        this.account = account;
        this.practice = practice;
        this.security = security;
    }

    String username() {
        return account.getUsername();
    }

    /** Returns the same student on another device, with nothing on the screen. */
    Student onAnotherDevice() {
        return new Student(account, practice, security);
    }

    AttemptId begins(String scenario) {
        return opens(as(() -> practice.begin(scenario))).attempt().id();
    }

    TalkView opens(AttemptId id) {
        TalkView view = as(() -> practice.open(id));
        attempt = id;
        seq = view.seq();
        return view;
    }

    /** Makes the first choice everywhere. */
    Answer prepares() {
        return prepares(Walk.choices(looks().snapshot()));
    }

    Answer prepares(SequencedMap<String, String> choices) {
        return seen(as(() -> practice.prepare(talk(), seq, choices)));
    }

    /** Sends a move, {@code @silence} or {@code @leave} for the place that this screen believes to be next. */
    Answer says(String input) {
        return seen(as(() -> practice.say(talk(), seq, Input.parse(input))));
    }

    /** Says something that must be heard, and returns what came of it. */
    TurnOutcome hears(String input) {
        Answer answer = says(input);
        assertThat(answer).isInstanceOf(Answer.Heard.class);
        return ((Answer.Heard) answer).turn();
    }

    /** Sends the same as before without having seen an answer: the screen's place stays. */
    Answer saysUnanswered(String input) {
        int before = seq;
        Answer answer = says(input);
        seq = before;
        return answer;
    }

    Answer takesBack() {
        return seen(as(() -> practice.takeBack(talk(), seq)));
    }

    Answer asksForAHint() {
        return seen(as(() -> practice.hint(talk(), seq)));
    }

    /** Begins a talk that goes on from a turn of an earlier one. */
    AttemptId goesOnFrom(AttemptId earlier, int turn) {
        return opens(as(() -> practice.begin(earlier, turn))).attempt().id();
    }

    /** Goes back to a place that was seen before, as a screen does that got no answer. */
    Student at(int place) {
        seq = place;
        return this;
    }

    int place() {
        return seq;
    }

    List<ScenarioTalks> isAtHome() {
        return as(practice::talks);
    }

    ScenarioTalks sees(String scenario) {
        return as(() -> practice.talks(scenario));
    }

    TalkView looks() {
        return as(() -> practice.open(talk()));
    }

    Debrief isDebriefed() {
        return as(() -> practice.debrief(talk()));
    }

    private Answer seen(Answer answer) {
        switch (answer) {
            case Answer.Opened opened -> seq = opened.nextSeq();
            case Answer.Heard heard -> seq = heard.nextSeq();
            case Answer.TakenBack back -> seq = back.now().seq();
            case Answer.Hinted hinted -> seq = hinted.nextSeq();
            case Answer.MovedOn moved -> seq = moved.now().seq();
        }
        return answer;
    }

    private AttemptId talk() {
        if (attempt == null) {
            throw new IllegalStateException("no talk on this screen");
        }
        return attempt;
    }

    /** Does something while this student is logged in on the thread. */
    <T> T as(Supplier<T> action) {
        var context = security.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        security.setContext(context);
        try {
            return action.get();
        } finally {
            security.clearContext();
        }
    }
}
