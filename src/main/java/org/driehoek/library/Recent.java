package org.driehoek.library;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Remembers the values that were asked for last, by hash; the one not asked for longest goes first. */
final class Recent<V> {

    private final int size;
    private final SequencedMap<String, V> values = new LinkedHashMap<>(16, 0.75f, true);

    Recent(int size) {
        this.size = size;
    }

    /** Returns the value of a hash, made when it is not remembered; one at a time, since making is dear. */
    synchronized V get(String hash, Supplier<V> maker) {
        V known = values.get(hash);
        if (known != null) {
            return known;
        }
        V made = maker.get();
        values.put(hash, made);
        if (values.size() > size) {
            values.pollFirstEntry();
        }
        return made;
    }
}
