package org.driehoek.assessment;

import java.util.List;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing to try next, chosen by rules from what a talk left lying.
 *
 * @param id that of the coaching card in {@code feedback.yaml}
 * @param aim one directive line
 * @param when when to do it, in any talk
 * @param example a sentence for this parent; that of the card when the talk offered none
 * @param moment where in this talk it would have fitted; null when there is no one place
 * @param why why this card and this sentence; null when the wording of an older talk has no words for it
 * @param rules the ids of the rules of choice ({@code card.…}) in the order of their reasons, then of the scoring rules that found it
 */
public record Card(
        String id,
        Dimension dimension,
        Text aim,
        Text when,
        Text example,
        @Nullable Moment moment,
        @Nullable Text why,
        List<String> rules,
        List<Source> sources) {

    /**
     * A place in the talk at which the aim would have fitted.
     *
     * @param turn the own turn, from 1
     * @param opportunity the id of the chance that stood there; null after a violation
     * @param words what was going on, with the parent's face and state
     */
    public record Moment(int turn, @Nullable String opportunity, Text words) {}
}
