package org.driehoek.practice;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tries a transaction again after another one was first.
 *
 * <p>Two requests that want the same place in a journal meet at its primary key. The database lets one through; the other
 * runs again, finds the place taken, and is answered from what stands there.
 */
final class Contention {

    private static final int TRIES = 5;

    private Contention() {}

    /** Runs a transaction until it is not disturbed; throws the disturbance after five tries. */
    static <T> T settle(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (DataIntegrityViolationException | ConcurrencyFailureException disturbed) {
                if (attempt == TRIES) {
                    throw disturbed;
                }
            }
        }
    }
}
