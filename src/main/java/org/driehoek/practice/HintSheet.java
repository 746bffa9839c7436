package org.driehoek.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.TalkTypes;
import org.driehoek.scenario.TalkTypes.Standing;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Topic;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TurnOutcome;

/** What can be pointed out in one talk: the signals that are open, and what its phase still asks for. */
record HintSheet(Scenario scenario, Rulebook rulebook, FeedbackTexts texts) {

    private static final String CUE = "cue:";
    private static final String DIMENSION = "dimension:";

    /** Only talks of one star have hints. */
    private static final int STARS = 1;

    /** Returns whether there are hints in talks at this scenario. */
    boolean any() {
        return scenario.difficulty() == STARS;
    }

    /**
     * Returns what to point out next: the oldest signal that is open and can be answered, else what this phase still misses.
     * Nothing is pointed out twice.
     *
     * @param given what has been pointed out before
     */
    Optional<Hint> next(Talk talk, List<Hint> given) {
        List<TurnOutcome> turns = talk.transcript().turns();
        Stream<String> open = talk.cues().stream()
                .filter(CueState::isOpen)
                .filter(CueState::offered)
                .map(this::about);
        Stream<String> missing = missing(turns, talk.offer()).map(standing -> dimension(standing.dimension()));
        return Stream.concat(open, missing)
                .filter(about -> given.stream().noneMatch(hint -> hint.about().equals(about)))
                .flatMap(about -> hint(about, turns.size()).stream())
                .findFirst();
    }

    /** Returns a hint by what it is about; empty where these texts have no words for it. */
    Optional<Hint> hint(String about, int turn) {
        Text words = about.startsWith(CUE)
                ? scenario.hints().get(about.substring(CUE.length()))
                : Named.find(Dimension.class, about.substring(DIMENSION.length()))
                        .map(texts.hints()::get)
                        .orElse(null);
        return Optional.ofNullable(words).map(each -> new Hint(turn, about, each));
    }

    private String about(CueState state) {
        String cue = state.cue().id();
        return scenario.hints().containsKey(cue)
                ? CUE + cue
                : dimension(state.cue().asks());
    }

    private static String dimension(Dimension dimension) {
        return DIMENSION + dimension.id();
    }

    /** Returns what belongs to this phase of the talk, has not been done, and can be done with a sentence on the table. */
    private Stream<Standing> missing(List<TurnOutcome> turns, Offer offer) {
        TalkTypes.Entry type = rulebook.talkTypes().entry(scenario.talkType());
        Phase phase = phase(type, turns);
        return type.standing().stream()
                .filter(standing -> standing.phases().contains(phase))
                .filter(standing -> turns.stream().noneMatch(turn -> takes(standing, turn)))
                .filter(standing -> Stream.of(offer.moves(), offer.doors(), offer.closing())
                        .flatMap(List::stream)
                        .map(scenario.moves()::get)
                        .filter(Objects::nonNull)
                        .anyMatch(move -> takes(standing, move)));
    }

    private Phase phase(TalkTypes.Entry type, List<TurnOutcome> turns) {
        if (turns.isEmpty()) {
            return type.phases().getFirst();
        }
        TurnOutcome last = turns.getLast();
        Topic turned = last.turned() == null ? null : scenario.topics().get(last.turned());
        return turned == null ? last.phase() : turned.phase();
    }

    private static boolean takes(Standing standing, TurnOutcome turn) {
        return standing.phases().contains(turn.phase())
                && turn.acts().stream().anyMatch(spoken -> standing.acts().contains(spoken.act()));
    }

    private boolean takes(Standing standing, Move move) {
        Topic topic = scenario.topics().get(move.topic());
        return topic != null
                && standing.phases().contains(topic.phase())
                && standing.acts().stream().anyMatch(move::has);
    }
}
