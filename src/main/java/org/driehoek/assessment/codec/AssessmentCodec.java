package org.driehoek.assessment.codec;

import org.driehoek.assessment.Assessment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads assessments as JSON.
 *
 * <p>The same assessment always gives the same bytes: keys stand in the order of the records, lists in the order of the
 * assessment. Every document says its version: {@code "v": 1}. Thread-safe.
 */
public final class AssessmentCodec {

    /** The version that is written. */
    public static final int VERSION = 1;

    private static final String ASSESSMENT = "assessment";

    private final JsonMapper json = Shapes.mapper();

    /** Writes an assessment. */
    public String write(Assessment assessment) {
        ObjectNode document = json.createObjectNode();
        document.put("v", VERSION);
        document.set(ASSESSMENT, json.valueToTree(assessment));
        return json.writeValueAsString(document);
    }

    /** Reads an assessment; throws {@link IllegalArgumentException} for anything else or an unknown version. */
    public Assessment read(String document) {
        try {
            JsonNode root = json.readTree(document);
            if (root.path("v").asInt(0) != VERSION) {
                throw new IllegalArgumentException("version " + root.path("v")
                        + " of the assessment format is unknown; this program reads version " + VERSION);
            }
            if (!root.has(ASSESSMENT)) {
                throw new IllegalArgumentException("the document holds no assessment");
            }
            return json.treeToValue(root.get(ASSESSMENT), Assessment.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the document is not an assessment: " + e.getOriginalMessage(), e);
        }
    }
}
