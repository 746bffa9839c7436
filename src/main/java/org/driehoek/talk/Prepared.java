package org.driehoek.talk;

import java.util.List;

/**
 * The journalled outcome of the preparation: what was chosen, and how the talk opens.
 *
 * @param chosen in the order of the scenario
 * @param states all characters at the start of the first turn
 * @param lines the opening line, if the scenario has one
 */
public record Prepared(
        List<Chosen> chosen,
        List<Effect> effects,
        List<CharacterState> states,
        List<Line> lines,
        List<CueState> cues,
        List<Idea> ideas,
        Offer offer) {

    /** One choice. */
    public record Chosen(String preparation, String choice) {}
}
