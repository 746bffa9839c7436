package org.driehoek.talk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Situation;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The parent made of Drools rules. One base of rules is shared by all talks; each turn has a short session to itself, taken from
 * a pool that empties it afterwards (a third cheaper than a new one), and nothing is kept of it. Thread-safe.
 */
public final class RuleParent implements Reactions {

    /** The groups of rules, one file for each, in the order of their names. */
    static final List<String> GROUPS = List.of(
            "advice",
            "anger",
            "blame",
            "bring",
            "clarity",
            "decay",
            "emotion",
            "fact",
            "fairness",
            "greeting",
            "ideas",
            "initiative",
            "length",
            "playback",
            "promise",
            "pupil",
            "question",
            "reassurance",
            "repair",
            "rose",
            "stance",
            "step",
            "strength",
            "support",
            "threat");

    private final KieSessionsPool sessions;
    private final String version;

    private RuleParent(KieBase rules, String version) {
        this.sessions = rules.newKieSessionsPool(1);
        this.version = version;
    }

    /** Loads the rules that were built with the program; compiles nothing. */
    public static Reactions load() {
        return new RuleParent(BuiltRules.load(), hash());
    }

    /** Returns the rules as they were written, one text for each group. */
    public static List<String> sources() {
        return GROUPS.stream()
                .map(group -> new String(read(group), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public Reaction react(Situation situation) {
        return react(facts(situation));
    }

    /** Returns what the rules make of some facts, in whatever order these come. */
    Reaction react(List<Object> facts) {
        Findings findings = new Findings();
        StatelessKieSession session = sessions.newStatelessKieSession();
        session.setGlobal("findings", findings);
        session.execute(facts);
        return findings.reaction();
    }

    @Override
    public String version() {
        return version;
    }

    static List<Object> facts(Situation situation) {
        List<Object> facts = new ArrayList<>();
        facts.add(turn(situation));
        for (SpokenAct spoken : situation.acts()) {
            facts.add(new Said(spoken.act(), spoken.feeling(), said(situation.before(), spoken.act()) > 0));
        }
        for (Situation.Listener listener : situation.listeners()) {
            if (listener.cast().role() == Role.PARENT && listener.persona() != null) {
                facts.add(new Parent(
                        listener.cast().id(),
                        listener.addressed(),
                        !listener.spoilt().isEmpty(),
                        listener.persona().languageLevel(),
                        listener.persona().baseline(),
                        listener.disposition(),
                        situation.dynamics()));
            } else if (listener.cast().role() == Role.PUPIL) {
                facts.add(new Pupil(
                        listener.cast().id(), listener.addressed(), listener.unaddressed(), situation.dynamics()));
            }
        }
        for (Situation.Answered answered : situation.cues()) {
            facts.add(new OpenCue(
                    answered.cue().cue().asks(),
                    answered.cue().cue().feeling(),
                    answered.cue().by(),
                    answered.cue().opened() == situation.turn() - 1,
                    answered.cue().cue().weight() > 1,
                    answered.life()));
        }
        for (Situation.Begun begun : situation.initiatives()) {
            List<Act> said = situation.acts().stream().map(SpokenAct::act).toList();
            facts.add(new Begun(begun.by(), begun.initiative(), begun.again(), said));
        }
        if (situation.proposed() != null) {
            facts.add(new Proposed(
                    situation.proposed().kind(), situation.proposed().fits()));
        }
        return facts;
    }

    private static Turn turn(Situation situation) {
        boolean asked = said(situation.acts(), Act.ASK_PERMISSION) + said(situation.before(), Act.ASK_PERMISSION) > 0;
        boolean invited =
                situation.initiatives().stream().anyMatch(begun -> begun.initiative() == Initiative.ASKS_ADVICE);
        return new Turn(
                situation.planning(),
                asked || invited,
                said(situation.before(), Act.PLAYBACK) > 0,
                said(situation.acts(), Act.INFO_FACT),
                situation.features().words(),
                !situation.features().jargon().isEmpty() || said(situation.acts(), Act.JARGON) > 0,
                situation.features().longSentences(),
                situation.features().monologue() || said(situation.acts(), Act.MONOLOGUE) > 0,
                situation.dynamics());
    }

    private static int said(List<SpokenAct> acts, Act act) {
        return (int) acts.stream().filter(spoken -> spoken.act() == act).count();
    }

    static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String group : GROUPS) {
                digest.update(read(group));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(String group) {
        try (InputStream drl = RuleParent.class.getResourceAsStream(group + ".drl")) {
            if (drl == null) {
                throw new IllegalStateException("the rules of group '" + group + "' are missing");
            }
            return drl.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
