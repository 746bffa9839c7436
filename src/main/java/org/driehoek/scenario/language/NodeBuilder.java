package org.driehoek.scenario.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;

/** Builds nodes from the events of a YAML parser; refuses duplicate keys, aliases, tags and deep nesting. */
final class NodeBuilder {

    private static final int DEEPEST = 30;

    /** The keys whose values are conditions. */
    private static final List<String> CONDITIONS = List.of("when", "gate", "unless");

    private final Iterator<Event> events;
    private final Report report;
    private int depth;

    NodeBuilder(Iterable<Event> events, Report report) {
        this.events = events.iterator();
        this.report = report;
    }

    /** Says that something has been reported after which reading on makes no sense. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super(null, null, false, false);
        }
    }

    /** Returns the document's node, or null when there is none; throws the parser's exceptions. */
    @Nullable
    Node build() {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                root = node(event, "");
            } else if (event instanceof DocumentStartEvent && root != null) {
                throw stop(Code.YAML_DOCUMENTS, event, "---");
            }
        }
        return root;
    }

    static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Mark start(Event event) {
        return event.getStartMark().map(NodeBuilder::mark).orElse(Mark.START);
    }

    private StoppedException stop(Code code, Event event, Object value) {
        report.add(code, start(event), value);
        return new StoppedException();
    }

    /**
     * Builds the node that an event begins.
     *
     * @param key the key whose value it is; empty for a key and for an item of a list
     */
    private Node node(Event event, String key) {
        if (event instanceof AliasEvent alias) {
            throw foreign(Code.YAML_ALIAS, event, key, "*" + alias.getAlias().getValue());
        }
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            throw foreign(
                    Code.YAML_ALIAS, event, key, "&" + named.getAnchor().get().getValue());
        }
        if (event instanceof ScalarEvent scalar) {
            refuse(event, key, scalar.getTag());
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent collection) {
            refuse(event, key, collection.getTag());
            return collection(collection);
        }
        throw new IllegalStateException("unexpected event " + event);
    }

    private void refuse(Event event, String key, Optional<String> tag) {
        if (tag.isPresent()) {
            throw foreign(Code.YAML_TAG, event, key, tag.get().replace("tag:yaml.org,2002:", "!!"));
        }
    }

    /** Refuses what YAML has and content has not; where a condition should stand, quotes are what is missing. */
    private StoppedException foreign(Code code, Event event, String key, String written) {
        if (!CONDITIONS.contains(key)) {
            return stop(code, event, written);
        }
        report.hinted(Code.CONDITION_QUOTE, start(event), key + ": \"…\"?", written.substring(0, 1));
        return new StoppedException();
    }

    private Node collection(CollectionStartEvent event) {
        if (++depth > DEEPEST) {
            throw stop(Code.YAML_TOO_DEEP, event, DEEPEST);
        }
        Node node = event instanceof MappingStartEvent ? mapping(event) : listing(event);
        depth--;
        return node;
    }

    private Node listing(Event begin) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, ""));
        }
        return new Node.Listing(start(begin), List.copyOf(items));
    }

    private Node mapping(Event begin) {
        List<Node.Entry> entries = new ArrayList<>();
        TreeMap<String, Mark> seen = new TreeMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            Node key = node(event, "");
            Node value = node(events.next(), key instanceof Node.Scalar named ? named.text() : "");
            if (!(key instanceof Node.Scalar name)) {
                report.add(Code.WRONG_TYPE, key.mark(), "a key", "a text", key.kind());
                continue;
            }
            Mark before = seen.putIfAbsent(name.text(), name.mark());
            if (before == null) {
                entries.add(new Node.Entry(name, value));
            } else {
                report.add(Code.DUPLICATE_KEY, name.mark(), name.text(), before.line());
            }
        }
        return new Node.Mapping(start(begin), List.copyOf(entries));
    }

    private static Node.Scalar scalar(ScalarEvent event) {
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        String text = Normalizer.normalize(event.getValue(), Normalizer.Form.NFC);
        int quote = plain ? 0 : 1;
        int width = event.getEndMark().map(end -> end.getColumn()).orElse(0)
                - event.getStartMark().map(begin -> begin.getColumn()).orElse(0);
        boolean oneLine = event.getEndMark()
                .map(end -> end.getLine())
                .orElse(0)
                .equals(event.getStartMark().map(begin -> begin.getLine()).orElse(0));
        boolean verbatim = oneLine && width == text.codePointCount(0, text.length()) + 2 * quote;
        return new Node.Scalar(start(event), text.strip(), plain, verbatim ? quote : -1);
    }
}
