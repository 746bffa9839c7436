package org.driehoek.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What somebody gets who tries a door. */
enum Outcome {
    /** The door is shut, or what lies behind is said not to exist. */
    REFUSED("–"),
    /** The door opens on a list with nothing in it for this person. */
    NOTHING("∅"),
    /** The door opens. */
    ALLOWED("✓");

    private final String sign;

    Outcome(String sign) {
        this.sign = sign;
    }

    /** Returns the sign in the table. */
    String sign() {
        return sign;
    }

    static Outcome of(@Nullable Object result) {
        boolean nothing = switch (result) {
            case Optional<?> perhaps -> perhaps.isEmpty();
            case Collection<?> many -> many.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case null, default -> false;
        };
        return nothing ? NOTHING : ALLOWED;
    }

    /** A refusal for another reason, such as a password that is too short, comes from behind the door. */
    static Outcome of(Throwable failure) {
        return failure instanceof AccessDeniedException
                        || failure.getClass().getSimpleName().endsWith("NotFoundException")
                        || String.valueOf(failure.getMessage()).startsWith("There is no such report")
                ? REFUSED
                : ALLOWED;
    }
}
