package org.driehoek.practice;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes commits durable by a checkpoint, since H2 writes them to its file only after a delay.
 *
 * <p>Callers that come while a checkpoint runs share the next one.
 */
final class CheckpointDurability implements Durability {

    private final Runnable checkpoint;
    private final AtomicLong asked = new AtomicLong();
    private final Object turn = new Object();
    private long secured;

    CheckpointDurability(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    @Override
    public void secure() {
        long mine = asked.incrementAndGet();
        synchronized (turn) {
            if (secured < mine) {
                long covered = asked.get();
                checkpoint.run();
                secured = covered;
            }
        }
    }
}
