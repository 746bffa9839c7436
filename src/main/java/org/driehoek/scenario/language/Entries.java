package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;

/** Reads mappings whose keys are ids and whose order matters. */
final class Entries {

    /** The key that holds the id where a mapping has become a list. */
    static final String ID = "id";

    private Entries() {}

    /** One id with its section. */
    record Entry(String id, Mark mark, Section section) {}

    static List<Entry> of(Section parent, String key, String each) {
        Node value = parent.get(key);
        List<Entry> entries = new ArrayList<>();
        switch (value) {
            case null -> {}
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    String id = entry.key().text();
                    if (entry.value() instanceof Node.Mapping inner) {
                        entries.add(new Entry(id, entry.key().mark(), section(inner, each, id, parent)));
                    } else {
                        parent.wrong(id, entry.value(), "a mapping");
                    }
                }
            }
            case Node.Listing listing
            when parent.report().file().equals(SnapshotReader.FILE) -> {
                for (Node item : listing.items()) {
                    if (item instanceof Node.Mapping inner && inner.get(ID) instanceof Node.Scalar id) {
                        Section section = section(inner, each, id.text(), parent);
                        section.known().add(ID);
                        entries.add(new Entry(id.text(), id.mark(), section));
                    }
                }
            }
            default -> parent.wrong(key, value, "a mapping");
        }
        return entries;
    }

    private static Section section(Node.Mapping inner, String each, String id, Section parent) {
        return new Section(inner, "the " + each + " '" + id + "'", parent.report());
    }
}
