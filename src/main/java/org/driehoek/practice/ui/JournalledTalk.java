package org.driehoek.practice.ui;

import org.driehoek.practice.Answer;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.HeldTalk;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.talk.Input;

/** A talk that the journal keeps, as everybody's is who practises. */
record JournalledTalk(PracticeService practice, AttemptId attempt) implements HeldTalk {

    @Override
    public TalkView now() {
        return practice.open(attempt);
    }

    @Override
    public Answer say(int seq, Input input) {
        return practice.say(attempt, seq, input);
    }

    @Override
    public Answer takeBack(int seq) {
        return practice.takeBack(attempt, seq);
    }

    @Override
    public Answer hint(int seq) {
        return practice.hint(attempt, seq);
    }
}
