package org.driehoek.access;

import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every cell of every table of the database. */
final class Tables {

    private final JdbcClient database;

    Tables(JdbcClient database) {
        this.database = database;
    }

    /** Returns all cells of the database as texts, by {@code table.column}. */
    SortedMap<String, List<String>> cells() {
        SortedMap<String, List<String>> cells = new TreeMap<>();
        for (String table : names()) {
            database.sql("select * from " + table).query(row -> {
                var about = row.getMetaData();
                for (int column = 1; column <= about.getColumnCount(); column++) {
                    String name = table + "." + about.getColumnName(column).toLowerCase(Locale.ROOT);
                    cells.computeIfAbsent(name, _ -> new ArrayList<>()).add(text(row.getObject(column)));
                }
            });
        }
        return cells;
    }

    private List<String> names() {
        return database.sql(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                                + " and table_type in ('BASE TABLE', 'TABLE') and lower(table_name) not like 'flyway%'")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** Returns the names of the columns that hold ids. */
    List<String> idColumns() {
        return database.sql("select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(data_type) = 'uuid'"
                        + " and lower(table_name) not like 'flyway%'")
                .query((row, _) -> row.getString(1) + "." + row.getString(2))
                .list();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case Clob clob -> clob(clob);
            default -> cell.toString();
        };
    }

    private static String clob(Clob clob) {
        try {
            return clob.getSubString(1, (int) clob.length());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
