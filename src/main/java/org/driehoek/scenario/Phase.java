package org.driehoek.scenario;

/** A phase of a talk; which phases a talk has, and in which order, is said by its talk type. */
public enum Phase implements Named {
    OPENING,
    TELLS,
    EXPECTATIONS,
    AGREE,
    GATHER,
    SHARE,
    PLAN,
    NEWS,
    EMOTION,
    EXPLAIN,
    PERSPECTIVE,
    PUPIL,
    PARENT,
    TEACHER,
    GOAL,
    VENT,
    REFRAME,
    JOINT_PROBLEM,
    FIRST_STEP,
    FACTS,
    PARENTS_VIEW,
    NEXT_STEP,
    CLOSE
}
