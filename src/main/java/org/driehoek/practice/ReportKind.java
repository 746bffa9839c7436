package org.driehoek.practice;

import org.driehoek.scenario.Named;

/** What a student finds wrong with a sentence. */
public enum ReportKind implements Named {
    /** It is not right: nobody talks like that, it contradicts what came before, or the language is at fault. */
    WRONG,
    /** It hurts, or it puts people down. */
    HURTFUL
}
