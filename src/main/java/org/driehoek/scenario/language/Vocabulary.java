package org.driehoek.scenario.language;

import java.util.List;

/**
 * The names that a condition may use.
 *
 * @param <C> what the condition is asked of
 */
interface Vocabulary<C> {

    /** Returns what a name stands for; throws {@link ConditionException} when it is unknown. */
    Term<C> variable(Token name);

    /** Returns the names of the functions. */
    List<String> functions();

    /** Returns the call of a function with one literal; throws {@link ConditionException} when either is unknown. */
    Term<C> call(Token function, Token literal);
}
