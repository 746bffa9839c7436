package org.driehoek.scenario;

import java.util.List;

/**
 * What the compiler measures in a sentence of the teacher's; the same whatever language the talk is held in.
 *
 * @param words the number of words, the mean of both languages rounded down
 * @param questions the number of question marks, equal in both languages
 * @param longSentences whether sentences have more than 15 words on average, equal in both languages
 * @param monologue whether there are more than 60 words without a question, equal in both languages
 * @param jargon the terms of the lexicon that are used without being explained, by id
 */
public record TextFeatures(int words, int questions, boolean longSentences, boolean monologue, List<String> jargon) {

    /** The features of saying nothing. */
    public static final TextFeatures NONE = new TextFeatures(0, 0, false, false, List.of());
}
