package org.driehoek.practice;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes all that is committed to H2's file.
 *
 * <p>With H2's defaults a checkpoint is not enough to survive a kill. Two settings make it so, and this refuses a file without them:
 * {@code WRITE_DELAY=0}, so that nothing but a checkpoint writes, and {@code REUSE_SPACE=FALSE}, so that it writes at the end of the
 * file, the only place where H2 is sure to find it again.
 */
final class H2Checkpoint implements Runnable {

    private static final String UNSAFE = """
            select count(*) from information_schema.settings
            where database_path() is not null
            and (setting_name = 'WRITE_DELAY' and setting_value <> '0'
                or setting_name = 'REUSE_SPACE' and lower(setting_value) <> 'false')
            """;

    private final JdbcTemplate database;

    H2Checkpoint(DataSource dataSource) {
        database = new JdbcTemplate(dataSource);
        Integer unsafe = database.queryForObject(UNSAFE, Integer.class);
        if (unsafe == null || unsafe > 0) {
            throw new IllegalStateException("A kill would lose answers from this H2 database."
                    + " Maybe add ;WRITE_DELAY=0;REUSE_SPACE=FALSE to its address.");
        }
    }

    @Override
    public void run() {
        database.execute("CHECKPOINT SYNC");
    }
}
