package org.driehoek.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;

/** A simulated student in one talk: remembers what they have done, and nothing that a student cannot see. */
final class Mind {

    private static final int TOUCHED = 6;
    private static final int EARLY = 4;
    private static final int HERE = 2;

    private final Ground ground;
    private final Student student;
    private final Random chance;
    private final List<Phase> phases;
    private final List<Act> done = new ArrayList<>();

    Mind(Ground ground, Student student, Random chance) {
        this.ground = ground;
        this.student = student;
        this.chance = chance;
        this.phases = ground.rulebook()
                .talkTypes()
                .entry(ground.scenario().talkType())
                .phases();
    }

    /** Chooses what to say; {@code turn} is the number of the turn to come. */
    Input choose(Offer offer, Mood mood, int turn) {
        List<Input> inputs = ground.inputs(offer);
        Input chosen = chance.nextInt(100) < student.careless() ? any(inputs, offer) : best(inputs, offer, mood, turn);
        if (chosen instanceof Input.Said said) {
            move(said).acts().forEach(spoken -> done.add(spoken.act()));
        }
        return chosen;
    }

    /** Says the first thing that comes to mind, but does not say goodbye in the middle of things. */
    private Input any(List<Input> inputs, Offer offer) {
        List<Input> staying =
                inputs.stream().filter(input -> !closes(input, offer)).toList();
        List<Input> open = staying.isEmpty() || chance.nextInt(12) == 0 ? inputs : staying;
        return open.get(chance.nextInt(open.size()));
    }

    private Input best(List<Input> inputs, Offer offer, Mood mood, int turn) {
        List<Input> best = new ArrayList<>();
        int most = Integer.MIN_VALUE;
        for (Input input : inputs) {
            int points = points(input, offer, mood, turn);
            if (points > most) {
                best.clear();
                most = points;
            }
            if (points == most) {
                best.add(input);
            }
        }
        return best.get(chance.nextInt(best.size()));
    }

    private int points(Input input, Offer offer, Mood mood, int turn) {
        if (!(input instanceof Input.Said said)) {
            return student.likes(Act.SILENCE) + (upset(mood) && student.attentive() ? 1 : -1);
        }
        Move move = move(said);
        int points = offer.moves().contains(move.id()) ? HERE : 0;
        int most = Integer.MIN_VALUE;
        int least = 0;
        for (SpokenAct spoken : move.acts()) {
            int likes = student.likes(spoken.act());
            most = Math.max(most, likes);
            least = Math.min(least, likes);
        }
        points += Math.max(most, 0) + least;
        if (closes(input, offer)) {
            points += late(turn) ? 4 : -8;
        }
        return student.attentive() ? points + attention(move, mood, turn) : points;
    }

    /** What a skilled student adds: feelings first, plans not before there is something to plan with, and time kept. */
    private int attention(Move move, Mood mood, int turn) {
        int points = 0;
        boolean answersFeeling = move.has(Act.REFLECT_FEELING) || move.has(Act.VALIDATE) || move.has(Act.APOLOGY);
        if (upset(mood)) {
            points += answersFeeling ? TOUCHED : 0;
            points -= plans(move) ? TOUCHED : 0;
        }
        long asked = done.stream()
                .filter(act -> act == Act.OPEN_QUESTION || act == Act.PROBE || act == Act.PARAPHRASE)
                .count();
        boolean talkedOver = asked >= 2;
        if (plans(move)) {
            points += talkedOver && turn * 2 > turns() ? EARLY : -EARLY;
        }
        if (move.has(Act.INFO_FACT) && asked == 0) {
            points -= EARLY;
        }
        points -= (int) done.stream().filter(act -> move.has(act)).distinct().count();
        int phase = phases.indexOf(ground.topic(move.topic()).phase());
        int expected = (turn - 1) * phases.size() / turns();
        points -= Math.abs(phase - expected);
        return points;
    }

    private static boolean plans(Move move) {
        return move.has(Act.PLAN) || move.has(Act.HOME_STEP) || move.has(Act.FOLLOW_UP);
    }

    private boolean upset(Mood mood) {
        return ground.rulebook().moods().place(mood).valence() < 0;
    }

    private boolean late(int turn) {
        return turn >= turns() - 1;
    }

    private int turns() {
        return ground.scenario().turns();
    }

    private static boolean closes(Input input, Offer offer) {
        return input instanceof Input.Said said && offer.closing().contains(said.move());
    }

    private Move move(Input.Said said) {
        return ground.move(said.move());
    }
}
