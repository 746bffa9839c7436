package org.driehoek.scenario.language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.driehoek.scenario.Role;

/** The ids that can be named in one file, by kind. */
final class Names {

    private final Map<Kind, TreeMap<String, Mark>> marks = new EnumMap<>(Kind.class);
    private final TreeMap<String, Role> roles = new TreeMap<>();
    private String main = "";

    /** Adds an id and reports its form, or that it is there already. */
    void define(Kind kind, String id, Mark mark, Report report) {
        if (!Values.id(id, mark, report)) {
            return;
        }
        Mark before = of(kind).putIfAbsent(id, mark);
        if (before != null) {
            report.add(Code.DUPLICATE_ID, mark, kind.words(), id, before.line());
        }
    }

    /** Adds an id that stands in another file. */
    void know(Kind kind, String id) {
        of(kind).put(id, Mark.START);
    }

    void role(String character, Role role) {
        roles.put(character, role);
    }

    void main(String character) {
        main = character;
    }

    /** Returns the id of the main character; empty when there is none. */
    String main() {
        return main;
    }

    /** Returns the roles by character. */
    TreeMap<String, Role> roles() {
        return roles;
    }

    boolean has(Kind kind, String id) {
        return of(kind).containsKey(id);
    }

    Collection<String> all(Kind kind) {
        return of(kind).keySet();
    }

    /** Returns the places of all ids of a kind. */
    TreeMap<String, Mark> of(Kind kind) {
        return marks.computeIfAbsent(kind, _ -> new TreeMap<>());
    }

    /** Returns whether a name is known; reports it when not. */
    boolean check(Kind kind, String id, Mark mark, Report report) {
        if (has(kind, id)) {
            return true;
        }
        report.suggesting(Code.UNKNOWN_NAME, mark, id, all(kind), id, kind.words());
        return false;
    }
}
