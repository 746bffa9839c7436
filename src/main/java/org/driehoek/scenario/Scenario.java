package org.driehoek.scenario;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A talk that can be practised: who is met, why, what can be said and what may come of it.
 *
 * <p>All maps keep the order of the file.
 *
 * @param id the slug, equal to the folder's name
 * @param revision raised by the author with each change that matters
 * @param offered whether students can practise it; one that is not is there for authors and tests
 * @param difficulty 1–4 stars
 * @param turns the teacher's budget of own turns
 * @param target the four to six dimensions that this scenario trains
 * @param goal one line on what the talk is for
 * @param notice what the talk touches that may be close to somebody, in plain words; null when there is nothing to tell
 * @param alternative the id of a scenario of the same talk type that may be held instead, or null
 * @param hints what to notice about a cue while the talk goes on, by the cue's id; cues without one get the rubric's words
 * @param reflection questions to answer in writing after the talk
 * @param contrast the same minute, twice, as a worked example before the first attempt; null when there is none
 * @param opening what the main character says or does first, or null
 */
public record Scenario(
        String id,
        int revision,
        boolean offered,
        TalkType talkType,
        Setting setting,
        int difficulty,
        int turns,
        List<Dimension> target,
        Text title,
        Text goal,
        SequencedMap<String, Cast> cast,
        Text brief,
        @Nullable Text notice,
        @Nullable String alternative,
        List<FileEntry> file,
        List<Preparation> preparation,
        @Nullable Reply opening,
        SequencedMap<String, Topic> topics,
        SequencedMap<String, Fact> facts,
        SequencedMap<String, Step> steps,
        SequencedMap<String, Move> moves,
        List<Event> events,
        SequencedMap<String, Ending> endings,
        SequencedMap<String, Text> hints,
        List<Question> reflection,
        @Nullable Contrast contrast) {

    /** Returns the character whom the talk is with. */
    public Cast main() {
        for (Cast character : cast.values()) {
            if (character.main()) {
                return character;
            }
        }
        throw new IllegalStateException("scenario " + id + " has no main character");
    }
}
