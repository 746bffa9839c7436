package org.driehoek.assessment.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.scenario.Dimension;

/** The rules as they were written: one file of DRL for each dimension. */
final class RuleSources {

    private RuleSources() {}

    /** Returns the SHA-256 of all files, in the order of their names, in hex. */
    static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files()) {
                digest.update(read(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> files() {
        return Stream.of(Dimension.values())
                .map(dimension -> dimension.id() + ".drl")
                .sorted()
                .toList();
    }

    /** Returns the text of all files, in the order of their names. */
    static List<String> texts() {
        return files().stream()
                .map(file -> new String(read(file), StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] read(String file) {
        try (InputStream in = RuleSources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the rules of " + file + " are missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
