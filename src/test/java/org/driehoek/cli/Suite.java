package org.driehoek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.driehoek.assessment.played.Played;
import org.driehoek.assessment.played.PlayedTalkRunner;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;

/** All played talks of the content in the repository, held on the real rules. */
final class Suite {

    static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    static final Engine ENGINE = Engine.ready(Engine.loading());

    private Suite() {}

    /** Plays one talk. */
    static Played play(PlayedTalk talk) {
        if (CONTENT.rulebook() == null) {
            throw new IllegalStateException("The rubric has errors: " + CONTENT.diagnostics());
        }
        return new PlayedTalkRunner(CONTENT.rulebook(), ENGINE.reactions(), ENGINE.assessor())
                .play(snapshot(talk), talk);
    }

    /** Returns the scenario that a talk is about. */
    static Snapshot snapshot(PlayedTalk talk) {
        return CONTENT.snapshotOf(talk).orElseThrow();
    }

    /** Returns the id of the ending that a talk comes to. */
    static String ending(PlayedTalk talk) {
        return Objects.requireNonNull(play(talk).transcript()).ending().orElse("none");
    }

    /** Returns the first talk about tables that ends in agreement. */
    static PlayedTalk good() {
        for (PlayedTalk talk : CONTENT.talks()) {
            if (!talk.scenario().equals("tafels-en-tranen")) {
                continue;
            }
            Ending ending = snapshot(talk).scenario().endings().get(ending(talk));
            if (ending != null && ending.kind() == EndingKind.AGREEMENT) {
                return talk;
            }
        }
        throw new IllegalStateException("no played talk ends in agreement");
    }

    /** Plays all talks and returns each as JSON, by {@code scenario/talk.json}. */
    static SortedMap<String, String> transcripts() {
        SortedMap<String, String> transcripts = new TreeMap<>();
        for (PlayedTalk talk : CONTENT.talks()) {
            Played played = play(talk);
            if (played.transcript() == null) {
                throw new IllegalStateException(talk.file() + " was not played: " + played.findings());
            }
            transcripts.put(
                    golden(talk), TalkJson.write(talk.scenario(), played.transcript(), played.assessment()) + "\n");
        }
        return transcripts;
    }

    /** Returns the name under which a talk's transcript is kept. */
    static String golden(PlayedTalk talk) {
        String name = Path.of(talk.file()).getFileName().toString();
        return talk.scenario() + "/" + name.replaceFirst("\\.talk\\.yaml$", "") + ".json";
    }

    /** Writes all transcripts into one file; the second JVM of {@link ReplayTest} starts here. */
    public static void main(String[] file) throws IOException {
        List<String> all = new ArrayList<>();
        transcripts().forEach((name, json) -> all.add(name + "\n" + json));
        Files.writeString(Path.of(file[0]), String.join("", all));
    }
}
