package org.driehoek.scenario.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of {@code broken}: its name is the code to expect, its files stand beside or over those of the fixture, and a
 * comment {@code # <- SC0012} stands in the line in which the finding is expected.
 */
record BrokenExample(Path folder) {

    static final Path ROOT = Path.of("src/test/resources/broken");

    /** A fixture is not laid under a folder that holds this file. */
    private static final String ALONE = "alone.txt";

    private static final Pattern MARKER = Pattern.compile("# <- (SC\\d{4})");

    /** Where a finding is expected. */
    record Place(String code, String file, int line) {}

    static List<BrokenExample> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(BrokenExample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String code() {
        return folder.getFileName().toString().substring(0, "SC0000".length());
    }

    Compilation compile() {
        ContentSource own = ContentSource.folder(folder);
        if (Files.exists(folder.resolve(ALONE))) {
            return ContentCompiler.compile(own);
        }
        Contents.Edited over =
                new Contents.Edited(ContentSource.folder(Contents.FIXTURE), own.portraits(), new TreeMap<>());
        contents().forEach(over::with);
        return over.compile();
    }

    List<Place> expected() {
        List<Place> places = new ArrayList<>();
        contents().forEach((file, bytes) -> {
            int line = 0;
            for (String text : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
                line++;
                Matcher marker = MARKER.matcher(text);
                if (marker.find()) {
                    places.add(new Place(marker.group(1), file, line));
                }
            }
        });
        return places;
    }

    private SequencedMap<String, byte[]> contents() {
        ContentSource own = ContentSource.folder(folder);
        SequencedMap<String, byte[]> contents = new TreeMap<>();
        for (String file : own.files()) {
            try {
                contents.put(file, own.read(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
