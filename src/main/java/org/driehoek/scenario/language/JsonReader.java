package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into the nodes that YAML would give. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonReader() {}

    /** Returns the object's mapping; throws {@link IllegalArgumentException} when this is not one JSON object. */
    static Node.Mapping read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT && node(parser) instanceof Node.Mapping mapping) {
                return mapping;
            }
            throw new IllegalArgumentException("not a JSON object: " + json.substring(0, Math.min(40, json.length())));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Node node(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Node.Scalar(Mark.START, parser.getString(), false, -1);
            default -> new Node.Scalar(Mark.START, String.valueOf(parser.getString()), true, -1);
        };
    }

    private static Node object(JsonParser parser) {
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Scalar key = new Node.Scalar(Mark.START, String.valueOf(parser.currentName()), false, -1);
            parser.nextToken();
            entries.add(new Node.Entry(key, node(parser)));
        }
        return new Node.Mapping(Mark.START, List.copyOf(entries));
    }

    private static Node array(JsonParser parser) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Listing(Mark.START, List.copyOf(items));
    }
}
