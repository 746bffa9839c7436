package org.driehoek.proof;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Asks whether somebody wants a proof to stop. */
@FunctionalInterface
public interface Stopper {

    /** Never stops. */
    Stopper NEVER = () -> {};

    /** Goes on, or throws {@link CancellationException} when the proof is to stop. */
    void check();

    /** Returns a stopper that stops when it is told so. */
    static Stopper when(BooleanSupplier stop) {
        return () -> {
            if (stop.getAsBoolean()) {
                throw new CancellationException("the proof was stopped");
            }
        };
    }
}
