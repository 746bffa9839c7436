package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code initiative.drl}, one by one: when each finds something, and when not. */
class InitiativeRulesTest {

    @Test
    void initiative_late_welcomed() {
        Room.where(Act.GREET)
                .henkBrings(Initiative.ARRIVES_LATE)
                .changes("initiative.late-welcomed", Variable.TRUST, Variable.TENSION);
        Room.where(Act.GREET).passes("initiative.late-welcomed");
        Room.where(Act.GREET).henkBrings(Initiative.GOOD_NEWS).passes("initiative.late-welcomed");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ARRIVES_LATE).passes("initiative.late-welcomed");
    }

    @Test
    void initiative_late_rebuked() {
        Room.where(Act.TIME_CHECK)
                .henkBrings(Initiative.ARRIVES_LATE)
                .changes("initiative.late-rebuked", Variable.TENSION, Variable.AFFILIATION);
        Room.where(Act.TIME_CHECK).passes("initiative.late-rebuked");
        Room.where(Act.TIME_CHECK).henkBrings(Initiative.GOOD_NEWS).passes("initiative.late-rebuked");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ARRIVES_LATE).passes("initiative.late-rebuked");
        Room.where(Act.TIME_CHECK, Act.GREET)
                .henkBrings(Initiative.ARRIVES_LATE)
                .passes("initiative.late-rebuked");
    }

    @Test
    void initiative_call_waited() {
        Room.where(Act.SILENCE)
                .henkBrings(Initiative.TAKES_CALL)
                .changes("initiative.call-waited", Variable.TRUST, Variable.TENSION);
        Room.where(Act.SILENCE).passes("initiative.call-waited");
        Room.where(Act.SILENCE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.call-waited");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.TAKES_CALL).passes("initiative.call-waited");
    }

    @Test
    void initiative_tears_seen() {
        Room.where(Act.SILENCE)
                .henkBrings(Initiative.CRIES)
                .changes("initiative.tears-seen", Variable.TRUST, Variable.HEARD);
        Room.where(Act.SILENCE).passes("initiative.tears-seen");
        Room.where(Act.SILENCE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.tears-seen");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.CRIES).passes("initiative.tears-seen");
    }

    @Test
    void initiative_tears_passed() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.CRIES)
                .changes("initiative.tears-passed", Variable.TENSION, Variable.HEARD);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.tears-passed");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.tears-passed");
        Room.where(Act.CLOSED_QUESTION, Act.SILENCE)
                .henkBrings(Initiative.CRIES)
                .passes("initiative.tears-passed");
    }

    @Test
    void initiative_silence_borne() {
        Room.where(Act.SILENCE)
                .henkBrings(Initiative.FALLS_SILENT)
                .changes("initiative.silence-borne", Variable.HEARD, Variable.OPENNESS);
        Room.where(Act.SILENCE).passes("initiative.silence-borne");
        Room.where(Act.SILENCE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.silence-borne");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.FALLS_SILENT).passes("initiative.silence-borne");
    }

    @Test
    void initiative_silence_filled() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.FALLS_SILENT)
                .changes("initiative.silence-filled", Variable.OPENNESS);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.silence-filled");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.silence-filled");
        Room.where(Act.CLOSED_QUESTION, Act.SILENCE)
                .henkBrings(Initiative.FALLS_SILENT)
                .passes("initiative.silence-filled");
    }

    @Test
    void initiative_accusation_explored() {
        Room.where(Act.PARAPHRASE)
                .henkBrings(Initiative.ACCUSES)
                .changes("initiative.accusation-explored", Variable.TENSION, Variable.HEARD);
        Room.where(Act.PARAPHRASE).passes("initiative.accusation-explored");
        Room.where(Act.PARAPHRASE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.accusation-explored");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ACCUSES).passes("initiative.accusation-explored");
        Room.where(Act.PARAPHRASE, Act.DEFEND).henkBrings(Initiative.ACCUSES).passes("initiative.accusation-explored");
    }

    @Test
    void initiative_accusation_passed() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.ACCUSES)
                .changes("initiative.accusation-passed", Variable.TENSION, Variable.HEARD);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.accusation-passed");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.accusation-passed");
        Room.where(Act.CLOSED_QUESTION, Act.PARAPHRASE)
                .henkBrings(Initiative.ACCUSES)
                .passes("initiative.accusation-passed");
    }

    @Test
    void initiative_question_answered() {
        Room.where(Act.INFO_FACT)
                .henkBrings(Initiative.ASKS)
                .changes("initiative.question-answered", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.INFO_FACT).passes("initiative.question-answered");
        Room.where(Act.INFO_FACT).henkBrings(Initiative.GOOD_NEWS).passes("initiative.question-answered");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ASKS).passes("initiative.question-answered");
    }

    @Test
    void initiative_question_dodged() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.ASKS)
                .changesBy("first-time", "initiative.question-dodged", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.CLOSED_QUESTION)
                .henkBringsAgain(Initiative.ASKS)
                .changesBy("once-more", "initiative.question-dodged", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.question-dodged");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.question-dodged");
        Room.where(Act.CLOSED_QUESTION, Act.INFO_FACT)
                .henkBrings(Initiative.ASKS)
                .passes("initiative.question-dodged");
    }

    @Test
    void initiative_return_met() {
        Room.where(Act.PARAPHRASE)
                .henkBrings(Initiative.RETURNS)
                .changes("initiative.return-met", Variable.TENSION, Variable.HEARD);
        Room.where(Act.PARAPHRASE).passes("initiative.return-met");
        Room.where(Act.PARAPHRASE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.return-met");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.RETURNS).passes("initiative.return-met");
    }

    @Test
    void initiative_return_passed() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.RETURNS)
                .changes("initiative.return-passed", Variable.TENSION, Variable.HEARD);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.return-passed");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.return-passed");
        Room.where(Act.CLOSED_QUESTION, Act.PARAPHRASE)
                .henkBrings(Initiative.RETURNS)
                .passes("initiative.return-passed");
    }

    @Test
    void initiative_advice_returned() {
        Room.where(Act.INVITE_IDEA)
                .henkBrings(Initiative.ASKS_ADVICE)
                .changes("initiative.advice-returned", Variable.EFFICACY, Variable.COMMITMENT);
        Room.where(Act.INVITE_IDEA).passes("initiative.advice-returned");
        Room.where(Act.INVITE_IDEA).henkBrings(Initiative.GOOD_NEWS).passes("initiative.advice-returned");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ASKS_ADVICE).passes("initiative.advice-returned");
    }

    @Test
    void initiative_advice_given() {
        Room.where(Act.ADVICE)
                .henkBrings(Initiative.ASKS_ADVICE)
                .changes("initiative.advice-given", Variable.TRUST, Variable.EFFICACY);
        Room.where(Act.ADVICE).passes("initiative.advice-given");
        Room.where(Act.ADVICE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.advice-given");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ASKS_ADVICE).passes("initiative.advice-given");
        Room.where(Act.ADVICE, Act.INVITE_IDEA)
                .henkBrings(Initiative.ASKS_ADVICE)
                .passes("initiative.advice-given");
    }

    @Test
    void initiative_limit_kept() {
        Room.where(Act.BOUNDARY)
                .henkBrings(Initiative.ASKS_OTHER_CHILD)
                .changes("initiative.limit-kept", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.BOUNDARY)
                .henkBrings(Initiative.ASKS_PROMISE)
                .changes("initiative.limit-kept", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.BOUNDARY)
                .henkBrings(Initiative.ASKS_SECRET)
                .changes("initiative.limit-kept", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.BOUNDARY)
                .henkBrings(Initiative.CRITICISES)
                .changes("initiative.limit-kept", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.BOUNDARY)
                .henkBrings(Initiative.RECORDS)
                .changes("initiative.limit-kept", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.BOUNDARY)
                .henkBrings(Initiative.POWER_MOVE)
                .changes("initiative.limit-kept", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.BOUNDARY).passes("initiative.limit-kept");
        Room.where(Act.BOUNDARY).henkBrings(Initiative.GOOD_NEWS).passes("initiative.limit-kept");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ASKS_OTHER_CHILD).passes("initiative.limit-kept");
    }

    @Test
    void initiative_gossip_joined() {
        Room.where(Act.THIRD_PARTY)
                .henkBrings(Initiative.ASKS_OTHER_CHILD)
                .changes("initiative.gossip-joined", Variable.TRUST);
        Room.where(Act.THIRD_PARTY)
                .henkBrings(Initiative.CRITICISES)
                .changes("initiative.gossip-joined", Variable.TRUST);
        Room.where(Act.THIRD_PARTY).passes("initiative.gossip-joined");
        Room.where(Act.THIRD_PARTY).henkBrings(Initiative.GOOD_NEWS).passes("initiative.gossip-joined");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.ASKS_OTHER_CHILD).passes("initiative.gossip-joined");
    }

    @Test
    void initiative_power_struggle() {
        Room.where(Act.DEFEND)
                .henkBrings(Initiative.POWER_MOVE)
                .changes("initiative.power-struggle", Variable.RESISTANCE, Variable.DOMINANCE);
        Room.where(Act.DEFEND).passes("initiative.power-struggle");
        Room.where(Act.DEFEND).henkBrings(Initiative.GOOD_NEWS).passes("initiative.power-struggle");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.POWER_MOVE).passes("initiative.power-struggle");
    }

    @Test
    void initiative_dispute_explored() {
        Room.where(Act.PROBE)
                .henkBrings(Initiative.DISPUTES)
                .changes("initiative.dispute-explored", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.PROBE).passes("initiative.dispute-explored");
        Room.where(Act.PROBE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.dispute-explored");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.DISPUTES).passes("initiative.dispute-explored");
    }

    @Test
    void initiative_dispute_overruled() {
        Room.where(Act.INFO_FACT)
                .henkBrings(Initiative.DISPUTES)
                .changes("initiative.dispute-overruled", Variable.OPENNESS, Variable.RESISTANCE);
        Room.where(Act.INFO_FACT).passes("initiative.dispute-overruled");
        Room.where(Act.INFO_FACT).henkBrings(Initiative.GOOD_NEWS).passes("initiative.dispute-overruled");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.DISPUTES).passes("initiative.dispute-overruled");
        Room.where(Act.INFO_FACT, Act.PROBE).henkBrings(Initiative.DISPUTES).passes("initiative.dispute-overruled");
    }

    @Test
    void initiative_language_met() {
        Room.where(Act.EXPLAIN_TERM)
                .henkBrings(Initiative.SWITCHES_LANGUAGE)
                .changes("initiative.language-met", Variable.TENSION, Variable.UNDERSTANDING);
        Room.where(Act.EXPLAIN_TERM).passes("initiative.language-met");
        Room.where(Act.EXPLAIN_TERM).henkBrings(Initiative.GOOD_NEWS).passes("initiative.language-met");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.SWITCHES_LANGUAGE).passes("initiative.language-met");
        Room.where(Act.EXPLAIN_TERM)
                .jargon()
                .henkBrings(Initiative.SWITCHES_LANGUAGE)
                .passes("initiative.language-met");
    }

    @Test
    void initiative_signal_heard() {
        Room.where(Act.PARAPHRASE)
                .henkBrings(Initiative.DISCLOSES)
                .changes("initiative.signal-heard", Variable.TRUST, Variable.OPENNESS);
        Room.where(Act.PARAPHRASE).passes("initiative.signal-heard");
        Room.where(Act.PARAPHRASE).henkBrings(Initiative.GOOD_NEWS).passes("initiative.signal-heard");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.DISCLOSES).passes("initiative.signal-heard");
    }

    @Test
    void initiative_signal_passed() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.DISCLOSES)
                .changes("initiative.signal-passed", Variable.TRUST, Variable.OPENNESS);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.signal-passed");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.signal-passed");
        Room.where(Act.CLOSED_QUESTION, Act.PARAPHRASE)
                .henkBrings(Initiative.DISCLOSES)
                .passes("initiative.signal-passed");
    }

    @Test
    void initiative_yes_checked() {
        Room.where(Act.PLAYBACK)
                .henkBrings(Initiative.AGREES_TOO_FAST)
                .changes("initiative.yes-checked", Variable.OPENNESS, Variable.COMMITMENT);
        Room.where(Act.PLAYBACK).passes("initiative.yes-checked");
        Room.where(Act.PLAYBACK).henkBrings(Initiative.GOOD_NEWS).passes("initiative.yes-checked");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.AGREES_TOO_FAST).passes("initiative.yes-checked");
    }

    @Test
    void initiative_yes_taken() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.AGREES_TOO_FAST)
                .changes("initiative.yes-taken", Variable.COMMITMENT);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.yes-taken");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.yes-taken");
        Room.where(Act.CLOSED_QUESTION, Act.PLAYBACK)
                .henkBrings(Initiative.AGREES_TOO_FAST)
                .passes("initiative.yes-taken");
    }

    @Test
    void initiative_time_shared() {
        Room.where(Act.TIME_CHECK)
                .henkBrings(Initiative.RUNS_OUT_OF_TIME)
                .changes("initiative.time-shared", Variable.TENSION);
        Room.where(Act.TIME_CHECK).passes("initiative.time-shared");
        Room.where(Act.TIME_CHECK).henkBrings(Initiative.GOOD_NEWS).passes("initiative.time-shared");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.RUNS_OUT_OF_TIME).passes("initiative.time-shared");
    }

    @Test
    void initiative_news_shared() {
        Room.where(Act.STRENGTH)
                .henkBrings(Initiative.GOOD_NEWS)
                .changes("initiative.news-shared", Variable.TRUST, Variable.AFFILIATION);
        Room.where(Act.STRENGTH).passes("initiative.news-shared");
        Room.where(Act.STRENGTH).henkBrings(Initiative.CRIES).passes("initiative.news-shared");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.news-shared");
    }

    @Test
    void initiative_news_passed() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.GOOD_NEWS)
                .changes("initiative.news-passed", Variable.HEARD, Variable.AFFILIATION);
        Room.where(Act.CLOSED_QUESTION).passes("initiative.news-passed");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.CRIES).passes("initiative.news-passed");
        Room.where(Act.CLOSED_QUESTION, Act.STRENGTH)
                .henkBrings(Initiative.GOOD_NEWS)
                .passes("initiative.news-passed");
    }

    @Test
    void initiative_brought_back() {
        Room.where(Act.REFOCUS)
                .henkBrings(Initiative.CHANGES_SUBJECT)
                .changes("initiative.brought-back", Variable.UNDERSTANDING, Variable.OPENNESS);
        Room.where(Act.REFOCUS).passes("initiative.brought-back");
        Room.where(Act.REFOCUS).henkBrings(Initiative.GOOD_NEWS).passes("initiative.brought-back");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.CHANGES_SUBJECT).passes("initiative.brought-back");
    }

    @Test
    void initiative_followed() {
        Room.where(Act.OPEN_QUESTION)
                .henkBrings(Initiative.CHANGES_SUBJECT)
                .changes("initiative.followed", Variable.HEARD, Variable.OPENNESS);
        Room.where(Act.OPEN_QUESTION).passes("initiative.followed");
        Room.where(Act.OPEN_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("initiative.followed");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.CHANGES_SUBJECT).passes("initiative.followed");
        Room.where(Act.OPEN_QUESTION, Act.REFOCUS)
                .henkBrings(Initiative.CHANGES_SUBJECT)
                .passes("initiative.followed");
    }
}
