package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.TalkTypes;

/** Checks that a scenario can show what it says it trains. */
final class OpportunityChecks {

    /** The fewest opportunities from which a level can be told. */
    private static final int FEWEST = 4;

    private OpportunityChecks() {}

    static void check(Subject subject) {
        List<Cue> cues = new ArrayList<>();
        for (Reply reply : subject.replies()) {
            cues.addAll(reply.cues());
        }
        Rubric rubric = subject.rubric();
        if (rubric != null) {
            cues.forEach(cue -> takable(cue, rubric, subject));
        }
        TalkTypes types = subject.talkTypes();
        if (types != null) {
            TalkTypes.Entry type = types.entry(subject.scenario().talkType());
            targets(cues, type, subject);
            ids(type, subject);
        }
    }

    private static void takable(Cue cue, Rubric rubric, Subject subject) {
        Rubric.Entry entry = rubric.entry(cue.asks());
        List<Act> acts = new ArrayList<>(entry.takes());
        acts.addAll(entry.half());
        Mark mark = subject.mark(Kind.CUE, cue.id());
        if (acts.isEmpty()) {
            subject.report().add(Code.CUE_UNTAKABLE, mark, cue.id(), cue.asks().id());
        } else if (!acts.contains(Act.SILENCE)
                && subject.scenario().moves().values().stream()
                        .noneMatch(move -> acts.stream().anyMatch(move::has))) {
            subject.report().add(Code.CUE_UNANSWERED, mark, cue.id(), cue.asks().id());
        }
    }

    private static void targets(List<Cue> cues, TalkTypes.Entry type, Subject subject) {
        for (Dimension target : subject.scenario().target()) {
            long standing = type.standing().stream()
                    .filter(each -> each.dimension() == target)
                    .count();
            long cued = cues.stream().filter(cue -> cue.asks() == target).count();
            long prepared = target == Dimension.STRUCTURE ? counting(subject) : 0;
            if (standing + cued + prepared < FEWEST) {
                subject.report()
                        .add(
                                Code.TARGET_OPPORTUNITIES,
                                subject.mark("target"),
                                target.id(),
                                standing + cued + prepared,
                                standing,
                                cued);
            }
        }
    }

    private static long counting(Subject subject) {
        return subject.scenario().preparation().stream()
                .map(Preparation::choices)
                .filter(choices -> choices.stream().anyMatch(choice -> choice.counts() != null))
                .count();
    }

    /** Opportunities of all kinds stand in one list, so their ids must differ. */
    private static void ids(TalkTypes.Entry type, Subject subject) {
        for (String cue : subject.names().all(Kind.CUE)) {
            if (subject.names().has(Kind.PREPARATION, cue)) {
                twice(Kind.CUE, cue, "a preparation", subject);
            } else if (standing(type, cue)) {
                twice(Kind.CUE, cue, "a standing opportunity of this talk type", subject);
            }
        }
        for (String preparation : subject.names().all(Kind.PREPARATION)) {
            if (standing(type, preparation)) {
                twice(Kind.PREPARATION, preparation, "a standing opportunity of this talk type", subject);
            }
        }
    }

    private static boolean standing(TalkTypes.Entry type, String id) {
        return type.standing().stream().anyMatch(each -> each.id().equals(id));
    }

    private static void twice(Kind kind, String id, String other, Subject subject) {
        subject.report().add(Code.OPPORTUNITY_ID, subject.mark(kind, id), id, kind.words(), other);
    }
}
