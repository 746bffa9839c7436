package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CheckpointDurabilityTest {

    @Test
    void every_answer_waits_for_a_checkpoint_that_began_after_its_commit() {
        var checkpoints = new AtomicInteger();
        var durability = new CheckpointDurability(checkpoints::incrementAndGet);
        durability.secure();
        durability.secure();
        assertThat(checkpoints).hasValue(2);
    }

    @Test
    void those_who_wait_for_a_running_checkpoint_share_the_next() throws InterruptedException {
        var checkpoints = new AtomicInteger();
        var running = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var durability = new CheckpointDurability(() -> {
            if (checkpoints.incrementAndGet() == 1) {
                running.countDown();
                await(goOn);
            }
        });
        var first = Thread.ofPlatform().start(durability::secure);
        running.await();
        var waiting = new Thread[20];
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = Thread.ofPlatform().start(durability::secure);
        }
        for (Thread thread : waiting) {
            while (thread.getState() != Thread.State.BLOCKED) {
                Thread.sleep(1);
            }
        }
        goOn.countDown();
        first.join();
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(checkpoints).hasValue(2);
    }

    @Test
    void a_checkpoint_that_fails_shows_no_answer_and_is_tried_again() {
        var checkpoints = new AtomicInteger();
        var durability = new CheckpointDurability(() -> {
            if (checkpoints.incrementAndGet() == 1) {
                throw new IllegalStateException("disk full");
            }
        });
        assertThatThrownBy(durability::secure).hasMessage("disk full");
        durability.secure();
        assertThat(checkpoints).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
