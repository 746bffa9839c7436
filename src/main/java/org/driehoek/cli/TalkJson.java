package org.driehoek.cli;

import java.util.Map;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.codec.AssessmentCodec;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.codec.TranscriptCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A talk as JSON, the same bytes for the same talk everywhere: {@code v}, {@code scenario}, {@code ending}, {@code levels} by
 * dimension (0 for not observable), {@code transcript} as journals hold it and {@code assessment} as the database holds it. Before
 * the end, {@code ending}, {@code levels} and {@code assessment} are null.
 */
final class TalkJson {

    private static final int VERSION = 1;
    private static final int WIDTH = 200;

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
        talk.set(
                "assessment",
                assessment == null ? mapper.nullNode() : mapper.readTree(new AssessmentCodec().write(assessment)));
        StringBuilder out = new StringBuilder();
        lay(talk, 0, out);
        return out.toString();
    }

    /** Writes on one line what fits on a line, so that two talks can be compared; the line ends are the same on every machine. */
    private static void lay(JsonNode node, int indent, StringBuilder out) {
        String flat = node.toString();
        if (node.isValueNode() || flat.length() + indent <= WIDTH) {
            out.append(flat);
            return;
        }
        String start = "\n" + " ".repeat(indent + 2);
        String between = "";
        out.append(node.isObject() ? '{' : '[');
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                out.append(between).append(start);
                out.append('"').append(property.getKey()).append("\": ");
                lay(property.getValue(), indent + 2, out);
                between = ",";
            }
        } else {
            for (JsonNode element : node) {
                out.append(between).append(start);
                lay(element, indent + 2, out);
                between = ",";
            }
        }
        out.append('\n').append(" ".repeat(indent)).append(node.isObject() ? '}' : ']');
    }
}
