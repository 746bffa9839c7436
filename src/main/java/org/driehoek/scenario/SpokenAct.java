package org.driehoek.scenario;

import org.jspecify.annotations.Nullable;

/**
 * One act of a move.
 *
 * @param feeling the feeling that is named; only with {@link Act#REFLECT_FEELING}, and then required
 * @param term the term that is used or explained; only with {@link Act#JARGON} and {@link Act#EXPLAIN_TERM}
 */
public record SpokenAct(
        Act act, @Nullable Feeling feeling, @Nullable String term) {

    public SpokenAct(Act act) {
        this(act, null, null);
    }
}
