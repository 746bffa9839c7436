package org.driehoek.identity;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts for each account how often all its log-ins were ended. Whoever logged in before the last time is thrown out at the
 * next request. It lives as long as the log-ins themselves do: in the memory of the one server.
 */
@Component
class Sessions {

    private final ConcurrentMap<AccountId, Integer> ends = new ConcurrentHashMap<>();

    int ends(AccountId account) {
        return ends.getOrDefault(account, 0);
    }

    /** Ends every log-in of an account, once the transaction of the caller, if there is one, has succeeded. */
    void end(AccountId account) {
        afterCommit(() -> ends.merge(account, 1, Integer::sum));
    }

    /** Ends every log-in of an account but the one of this person on this thread. */
    void endOthers(AccountPrincipal keeps) {
        afterCommit(() -> keeps.stay(ends.merge(keeps.signedIn().account(), 1, Integer::sum)));
    }

    private static void afterCommit(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.run();
                }
            });
        } else {
            work.run();
        }
    }
}
