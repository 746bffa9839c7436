package org.driehoek.cli;

import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.codec.TranscriptCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A talk as JSON, the same bytes for the same talk everywhere: {@code v}, {@code scenario}, {@code ending}, {@code levels} by
 * dimension (0 for not observable), {@code transcript} as journals hold it and {@code assessment} as the database holds it. Before
 * the end, {@code ending}, {@code levels} and {@code assessment} are null.
 */
final class TalkJson {

    private static final int VERSION = 1;

    private TalkJson() {}

    static String write(String scenario, Transcript transcript, @Nullable Assessment assessment) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode talk = mapper.createObjectNode();
        talk.put("v", VERSION);
        talk.put("scenario", scenario);
        talk.put("ending", transcript.ending().orElse(null));
        if (assessment == null) {
            talk.putNull("levels");
        } else {
            ObjectNode levels = talk.putObject("levels");
            for (DimensionResult result : assessment.results()) {
                levels.put(result.dimension().id(), result.level().number());
            }
        }
        talk.set("transcript", mapper.readTree(new TranscriptCodec().write(transcript)));
        return writer(mapper).writeValueAsString(talk);
    }

    /** Writes line by line, so that two versions can be compared, with the same line ends on every machine. */
    private static ObjectWriter writer(JsonMapper mapper) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return mapper.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }
}
