package org.driehoek.identity;

import org.driehoek.base.Unchecked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends mail, when {@code spring.mail.host} says through whom; else nothing. It is sent after the transaction, in the
 * background: nobody waits for it, and what is not sent undoes nothing. What became of it is kept for the person's page.
 */
@Unchecked
@Component
public class Mail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);
    private static final int WAITING = 5_000;
    private static final int SECONDS_AT_STOP = 20;

    private final boolean configured;
    private final MailRoom room;
    private final ThreadPoolTaskExecutor postman = new ThreadPoolTaskExecutor();

    Mail(
            ObjectProvider<JavaMailSender> sender,
            MailRoom room,
            PublicAddress address,
            @Value("${spring.mail.host:}") String host,
            @Value("${driehoek.mail.from:}") String from) {
        this.room = room;
        this.configured = !host.isBlank() && sender.getIfAvailable() != null;
        if (configured && (from.isBlank() || !address.configured())) {
            throw new IllegalStateException("spring.mail.host is set, so mail needs a sender and links that lead here:"
                    + " set driehoek.mail.from and driehoek.address too.");
        }
        postman.setCorePoolSize(1);
        postman.setMaxPoolSize(1);
        postman.setQueueCapacity(WAITING);
        postman.setThreadNamePrefix("mail-");
        postman.setWaitForTasksToCompleteOnShutdown(true);
        postman.setAwaitTerminationSeconds(SECONDS_AT_STOP);
        postman.initialize();
    }

    /** Returns whether mail can be sent at all. */
    public boolean configured() {
        return configured;
    }

    /** Sends a text to somebody, in that person's language; does nothing when mail is not configured. */
    public void send(AccountId to, MailText text) {
        if (configured) {
            room.queued(to);
            later(() -> room.deliver(to, text));
        }
    }

    /** Does something in the background, once the transaction of the caller, if there is one, has succeeded. */
    void later(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    enqueue(work);
                }
            });
        } else {
            enqueue(work);
        }
    }

    private void enqueue(Runnable work) {
        try {
            postman.execute(work);
        } catch (TaskRejectedException full) {
            LOG.error("A mail was not sent: {} are waiting already.", WAITING);
        }
    }

    @Override
    public void destroy() {
        postman.shutdown();
    }
}
