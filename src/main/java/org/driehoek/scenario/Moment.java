package org.driehoek.scenario;

/** The occasion of a talk in the school year. */
public enum Moment implements Named {
    START_TALK,
    REPORT_TALK,
    PROGRESS_TALK,
    PROBLEM_SOLVING,
    CAREER_TALK,
    CHOICE_EVENING,
    ADVICE_TALK,
    HOME_VISIT,
    PHONE_CALL,
    GATE_TALK,
    INCIDENT,
    INTAKE,
    COMPLAINT,
    REPORTING_CODE_STEP_3
}
