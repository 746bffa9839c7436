package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.library.Edition;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Talks;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every what-if, whatever was said and whatever is said instead; talks are drawn by lot, each from its seed. */
class WhatIfTest {

    private static final Assessor ASSESSOR = RuleAssessor.load();

    private final TranscriptCodec codec = new TranscriptCodec();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_words_give_the_same_bytes_from_whatever_turn(long seed) {
        WhatIf whatIf = held(seed);
        for (int turn = 1; turn <= turns(whatIf).size(); turn++) {
            whatIf.from(turn);
            assertThat(whatIf.goOn().stopped()).isNull();
            assertThat(codec.write(whatIf.would()))
                    .isEqualTo(codec.write(whatIf.original().transcript()));
        }
        assertThat(whatIf.levels().would().assessment())
                .isEqualTo(whatIf.original().assessment());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_said_instead_changes_neither_the_talk_nor_what_came_before(long seed) {
        WhatIf whatIf = held(seed);
        String before = codec.write(whatIf.original().transcript());
        Random lot = new Random(seed);
        for (int turn = 1; turn <= turns(whatIf).size(); turn++) {
            whatIf.from(turn);
            while (!whatIf.over()) {
                whatIf.say(drawn(whatIf.offer(), lot));
                whatIf.levels();
            }
            assertThat(whatIf.would().turns().subList(0, turn - 1))
                    .isEqualTo(turns(whatIf).subList(0, turn - 1));
            assertThat(whatIf.ending()).isPresent();
        }
        assertThat(codec.write(whatIf.original().transcript())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_would_be_said_is_what_a_talk_held_that_way_is(long seed) {
        WhatIf whatIf = held(seed);
        Transcript original = whatIf.original().transcript();
        Random lot = new Random(seed);
        int from = 1 + lot.nextInt(original.turns().size());
        whatIf.from(from);
        List<Input> said = new ArrayList<>();
        original.turns().subList(0, from - 1).forEach(turn -> said.add(turn.input()));
        while (!whatIf.over()) {
            said.add(whatIf.say(drawn(whatIf.offer(), lot)).input());
        }

        Talk talk = Talks.unprepared(original.seed()).after(original.prepared());
        for (Input input : said) {
            talk = talk.after(talk.hear(input));
        }
        assertThat(codec.write(whatIf.would())).isEqualTo(codec.write(talk.transcript()));
    }

    private static WhatIf held(long seed) {
        Edition edition = new Edition(Talks.snapshot("tafels-en-tranen"), Talks.rulebook(), Talks.feedback());
        return WhatIfs.of(Talks.finished(seed).transcript(), edition, Talks.reactions(), ASSESSOR);
    }

    private static List<TurnOutcome> turns(WhatIf whatIf) {
        return whatIf.original().transcript().turns();
    }

    private static Input drawn(Offer offer, Random lot) {
        List<Input> inputs = new ArrayList<>();
        offer.moves().forEach(move -> inputs.add(new Input.Said(move)));
        offer.doors().forEach(move -> inputs.add(new Input.Said(move)));
        offer.closing().forEach(move -> inputs.add(new Input.Said(move)));
        if (offer.silence()) {
            inputs.add(new Input.Silent());
        }
        return inputs.get(lot.nextInt(inputs.size()));
    }
}
