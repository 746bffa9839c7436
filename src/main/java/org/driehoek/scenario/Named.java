package org.driehoek.scenario;

import java.util.Locale;
import java.util.Optional;

/** Names a constant by the id that content, rules and journals use: lower case, words joined by hyphens. */
public interface Named {

    /** Returns the constant's Java name. */
    String name();

    /** Returns the id, for example {@code open-question}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of an enum by its id; empty when no constant has it. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
        for (E constant : type.getEnumConstants()) {
            if (constant.id().equals(id)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
