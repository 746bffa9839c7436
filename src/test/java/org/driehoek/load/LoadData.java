package org.driehoek.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.Flyway;

/** Writes a programme's worth of data into an empty database: the H2 file in the folder DATA, or DRIEHOEK_DATABASE. */
final class LoadData {

    private LoadData() {}

    public static void main(String[] arguments) throws Exception {
        Size size = Size.asked();
        Address address = Address.asked();
        if (address.file() != null) {
            Files.createDirectories(Path.of(address.file()).toAbsolutePath().getParent());
        }
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        long start = System.nanoTime();
        try (Connection database = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            refuseUnlessEmpty(database, address);
            new Generator(database, size).write();
        }
        System.out.printf(
                Locale.ROOT,
                "%s holds %,d students, %,d courses and %,d attempts from seed %d, written in %d s.%n"
                        + "Log in as student1, lecturer1, trainer1 or administrator1 with \"%s\".%n",
                address.url(),
                size.students(),
                size.courses(),
                size.attempts(),
                size.seed(),
                (System.nanoTime() - start) / 1_000_000_000,
                Generator.PASSWORD);
    }

    private static void refuseUnlessEmpty(Connection database, Address address) throws SQLException {
        if (!isEmpty(database)) {
            System.err.println(address.url() + " has accounts already, and generated data does not mix with real"
                    + " data. Name an empty folder with DATA=… or an empty database with DRIEHOEK_DATABASE=….");
            System.exit(2);
        }
    }

    static boolean isEmpty(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var accounts = statement.executeQuery("select count(*) from account")) {
            accounts.next();
            return accounts.getInt(1) == 0;
        }
    }
}
