package org.driehoek.proof;

import java.util.EnumMap;
import java.util.Map;
import org.driehoek.assessment.ActFamily;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Named;

/**
 * A kind of student who can be simulated. Each sees what a student on the screen sees: the sentences on offer with their acts, the
 * parent's mood, the phase and the number of the turn; never the parent's inner state, cues, gates or scores. So a skilled one who
 * does better than a novice shows that the scenario is consistent, and not that it measures what it should.
 */
public enum Student implements Named {
    /** Means well, asks closed questions, comes with advice early and reassures. */
    NOVICE(30) {
        @Override
        void likes(Taste taste) {
            taste.of(4, Act.CLOSED_QUESTION, Act.ADVICE, Act.FALSE_REASSURE, Act.INFO_FACT);
            taste.of(3, Act.GREET, Act.HOME_STEP, Act.MULTIPLE_QUESTION, Act.MINIMISE, Act.WHY_QUESTION, Act.PROMISE);
            taste.of(2, Act.OPEN_QUESTION, Act.STRENGTH, Act.THANK, Act.CLOSE, Act.SELF_STORY, Act.JARGON);
            taste.of(-2, Act.REFLECT_FEELING, Act.SUMMARY, Act.PLAYBACK, Act.SILENCE, Act.META);
        }
    },
    /** Feels attacked and says so. */
    DEFENSIVE(20) {
        @Override
        void likes(Taste taste) {
            taste.of(5, Act.DEFEND, Act.COUNTER_ATTACK, Act.BLAME, Act.YOU_MESSAGE, Act.LABEL);
            taste.of(3, Act.PERSUADE, Act.WHY_QUESTION, Act.INFO_FACT, Act.CLOSED_QUESTION, Act.LIMIT, Act.DIAGNOSIS);
            taste.of(1, Act.GREET, Act.SET_GOAL, Act.PLAN, Act.CLOSE);
            taste.of(-3, Act.APOLOGY, Act.REPAIR, Act.VALIDATE, Act.REFLECT_FEELING, Act.SILENCE);
        }
    },
    /** Explains at length and knows what has to be done. */
    LECTURER_STYLE(20) {
        @Override
        void likes(Taste taste) {
            taste.of(5, Act.INFO_FACT, Act.MONOLOGUE, Act.JARGON, Act.PERSUADE, Act.ADVICE);
            taste.of(3, Act.SET_GOAL, Act.EXAMPLE, Act.HOME_STEP, Act.LEADING_QUESTION, Act.EXPLAIN_TERM, Act.SIGNPOST);
            taste.of(1, Act.GREET, Act.TIMEFRAME, Act.PLAN, Act.FOLLOW_UP, Act.CLOSE);
            taste.of(-2, Act.OPEN_QUESTION, Act.PROBE, Act.INVITE_IDEA, Act.SILENCE, Act.REFLECT_FEELING);
        }
    },
    /** Is kind in every sentence and brings nothing to a point. */
    KIND_BUT_VAGUE(20) {
        @Override
        void likes(Taste taste) {
            taste.of(4, Act.GREET, Act.THANK, Act.VALIDATE, Act.STRENGTH, Act.FALSE_REASSURE);
            taste.of(3, Act.REFLECT_FEELING, Act.INTRODUCE, Act.FUTURE, Act.MINIMISE);
            taste.of(1, Act.OPEN_QUESTION, Act.PARAPHRASE, Act.CLOSE);
            taste.of(-3, Act.INFO_FACT, Act.PLAN, Act.HOME_STEP, Act.FOLLOW_UP, Act.PLAYBACK, Act.SET_GOAL, Act.LIMIT);
        }
    },
    /** Opens, listens, answers feelings, tells one thing at a time, lets the parent think along and agrees on who does what. */
    SKILLED(8) {
        @Override
        void likes(Taste taste) {
            taste.of(
                    4, Act.GREET, Act.SET_GOAL, Act.ASK_AGENDA, Act.REFLECT_FEELING, Act.INVITE_IDEA, Act.OFFER_CHOICE);
            taste.of(
                    3,
                    Act.OPEN_QUESTION,
                    Act.PROBE,
                    Act.PARAPHRASE,
                    Act.SUMMARY,
                    Act.VALIDATE,
                    Act.STRENGTH,
                    Act.PUPIL_VOICE,
                    Act.PUPIL_ADDRESS,
                    Act.PLAYBACK,
                    Act.TIMEFRAME,
                    Act.FOLLOW_UP,
                    Act.HOME_STEP,
                    Act.PLAN,
                    Act.APOLOGY,
                    Act.REPAIR);
            taste.of(
                    2,
                    Act.INFO_FACT,
                    Act.EXAMPLE,
                    Act.EXPLAIN_TERM,
                    Act.ASK_PERMISSION,
                    Act.BOUNDARY,
                    Act.REFER,
                    Act.THANK,
                    Act.SIGNPOST,
                    Act.META,
                    Act.FUTURE,
                    Act.I_MESSAGE);
            taste.of(1, Act.SILENCE, Act.CLOSE);
            taste.harm(-6);
            taste.of(-4, Act.ADVICE, Act.CLOSED_QUESTION, Act.WHY_QUESTION);
        }
    },
    /** Says anything. */
    RANDOM(100) {
        @Override
        void likes(Taste taste) {
            // Everything is one to them.
        }
    };

    private final int careless;
    private final Taste taste = new Taste();

    Student(int careless) {
        this.careless = careless;
        likes(taste);
    }

    abstract void likes(Taste taste);

    /** Returns how often, in percent, they say the first thing that comes to mind. */
    int careless() {
        return careless;
    }

    int likes(Act act) {
        return taste.likes.getOrDefault(act, 0);
    }

    /** Returns whether they look at the parent's face before they speak, and at how far the talk has come. */
    boolean attentive() {
        return this == SKILLED;
    }

    /** What somebody likes to say. */
    static final class Taste {

        private final Map<Act, Integer> likes = new EnumMap<>(Act.class);

        void of(int points, Act... acts) {
            for (Act act : acts) {
                likes.put(act, points);
            }
        }

        void harm(int points) {
            for (Act act : Act.values()) {
                if (ActFamily.HARMFUL.includes(act)) {
                    of(points, act);
                }
            }
        }
    }
}
