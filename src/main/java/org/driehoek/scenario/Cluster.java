package org.driehoek.scenario;

/** One of the two halves of the report: structuring the talk, and responsiveness to the parent (Walker and Dotger, 2012). */
public enum Cluster implements Named {
    STRUCTURING,
    RESPONSIVENESS
}
