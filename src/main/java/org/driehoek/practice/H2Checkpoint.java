package org.driehoek.practice;

import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes all that is committed to H2's file.
 *
 * <p>{@code CHECKPOINT SYNC} is not enough: twice a second H2's own thread hands what is committed to a queue, a checkpoint at
 * that moment finds nothing left to do and returns, and a kill then loses what the queue still held. So the queue is emptied as
 * well.
 */
final class H2Checkpoint implements Runnable {

    private final JdbcTemplate database;

    H2Checkpoint(DataSource dataSource) {
        this.database = new JdbcTemplate(dataSource);
    }

    @Override
    public void run() {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                write(session.getDatabase().getStore().getMvStore());
                return true;
            }
            // A database server of its own is not killed with this process.
            try (var statement = connection.createStatement()) {
                return statement.execute("CHECKPOINT SYNC");
            }
        });
    }

    private static void write(MVStore store) {
        if (store.isPersistent()) {
            store.commit();
            store.executeFilestoreOperation(() -> {}); // runs after all that is queued
            store.sync();
        }
    }
}
