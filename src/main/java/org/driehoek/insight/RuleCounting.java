package org.driehoek.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.driehoek.practice.AttemptFinished;
import org.driehoek.practice.AttemptId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has talks counted after they ended, in one thread of its own: students who finish at the same moment wait for nothing, and
 * no count can fail a talk. What was not counted when the program stopped is counted after the next start.
 */
@Component
class RuleCounting implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RuleCounting.class);
    private static final int AT_ONCE = 50;
    private static final int SECONDS_AT_STOP = 10;

    private final RuleCounter counter;
    private final BlockingQueue<AttemptId> waiting = new LinkedBlockingQueue<>();
    private final ThreadPoolTaskExecutor worker = new ThreadPoolTaskExecutor();

    RuleCounting(RuleCounter counter) {
        this.counter = counter;
        worker.setCorePoolSize(1);
        worker.setMaxPoolSize(1);
        worker.setThreadNamePrefix("rules-");
        worker.setWaitForTasksToCompleteOnShutdown(true);
        worker.setAwaitTerminationSeconds(SECONDS_AT_STOP);
        worker.initialize();
    }

    /** Counts what ended shortly before the last stop; what has been counted is not counted again. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        later(() -> {
            waiting.addAll(counter.lately());
            drain();
        });
    }

    /** Takes a talk when the transaction in which it ended has succeeded. */
    @EventListener
    void on(AttemptFinished finished) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    take(finished.attempt());
                }
            });
        } else {
            take(finished.attempt());
        }
    }

    private void take(AttemptId attempt) {
        waiting.add(attempt);
        later(this::drain);
    }

    private void later(Runnable work) {
        try {
            worker.execute(work);
        } catch (TaskRejectedException stopping) {
            log.debug("Counted after the next start.", stopping);
        }
    }

    private void drain() {
        List<AttemptId> some = new ArrayList<>();
        while (waiting.drainTo(some, AT_ONCE) > 0) {
            count(some);
            some.clear();
        }
    }

    /** Counts talks together; when that fails, each by itself, so that one that cannot be read holds up no other. */
    private void count(List<AttemptId> some) {
        try {
            counter.count(some);
        } catch (RuntimeException together) {
            some.forEach(this::countAlone);
        }
    }

    private void countAlone(AttemptId attempt) {
        try {
            counter.count(List.of(attempt));
        } catch (RuntimeException failed) {
            log.warn("The rules that fired in talk {} were not counted.", attempt, failed);
        }
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
