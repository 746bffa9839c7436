package org.driehoek.scenario;

/** Something counted or computed over a whole talk, which the anchors of a level may ask for. All are whole numbers. */
public enum Feature implements Named {
    /** The teacher's words as a share of all words, 0–100. */
    TALK_SHARE,
    /** The words of the teacher's longest turn. */
    LONGEST_TURN,
    /** The words of the teacher's sentences on average, rounded up; the mean of both languages. */
    SENTENCE_LENGTH,
    /** The most question marks in one own turn. */
    QUESTIONS_AT_ONCE,
    /** The longest run of own turns to which the parent gave no cue. */
    TURNS_WITHOUT_CUE,
    /** Leary: own turns that stand beside the parent, as a share of those beside or against, 0–100; 100 when none does. */
    TOGETHER,
    /** Leary: own turns that take the upper place, as a share of all own turns, 0–100. */
    ABOVE,
    /** The longest run of closed, leading or multiple questions without an open one. */
    CLOSED_SERIES,
    OPEN_QUESTIONS,
    SUMMARIES,
    FEELINGS_NAMED,
    /** The emotion cues taken, as a share of those not void, 0–100; 100 when there were none. */
    EMOTION_CUES_TAKEN,
    /** The hidden facts that were told. */
    FACTS_TOLD,
    IDEAS_ASKED,
    /** The agreed steps that were first the parent's idea. */
    PARENT_IDEAS_AGREED,
    /** The terms used without being explained. */
    OPEN_JARGON,
    PLAYBACKS,
    EXAMPLES,
    STRENGTHS,
    /** 1 when the first strength was named before the concern was shared. */
    STRENGTH_BEFORE_CONCERN,
    /** The strengths and prospects named in or after the phase in which steps are agreed. */
    STRENGTHS_IN_PLAN,
    PUPIL_VOICES,
    HOME_STEPS_AGREED,
    FITTING_HOME_STEPS_AGREED,
    SCHOOL_STEPS_AGREED,
    PUPIL_STEPS_AGREED,
    FOLLOW_UPS,
    /** The phases of the talk type that were visited. */
    PHASES_VISITED,
    /** The phases of the talk type that were not visited. */
    PHASES_MISSED,
    /** The phases of the talk type that got their turn only after a later one. */
    PHASES_LATE,
    /** The times that the teacher went back a phase to take a cue. */
    CUED_RETURNS,
    /** 1 when the plan came before two acts of gathering. */
    PREMATURE_PLAN,
    GREETINGS,
    GOALS_SET,
    TIMEFRAMES,
    AGENDAS_ASKED,
    /** 1 when a move of the phase close was said. */
    CLOSED,
    /** Temptations handled: boundary, refer, limit or permission to take notes. */
    CARE_ACTS,
    /** The main character's understanding at the end. */
    UNDERSTANDING,
    /** The main character's commitment at the end. */
    COMMITMENT
}
