package org.driehoek.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inserts into one table, many rows at a time. */
final class Rows implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private final List<Rows> parents;
    private int waiting;

    /** Inserts into a table; what these rows refer to is written before them. */
    Rows(Connection connection, String table, String columns, Rows... parents) throws SQLException {
        this.parents = List.of(parents);
        String values = List.of(columns.split(",", -1)).stream().map(_ -> "?").collect(Collectors.joining(","));
        insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + values + ")");
    }

    /** Adds a row, in the order of the columns. */
    void add(@Nullable Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            insert.setObject(column + 1, values[column]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            for (Rows parent : parents) {
                parent.flush();
            }
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
