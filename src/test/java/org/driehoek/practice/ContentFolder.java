package org.driehoek.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the content that a test may change. */
public final class ContentFolder {

    private static final Path ORIGINAL = Path.of("content");

    private final Path folder;

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    /** Copies the content into an empty folder; the portraits are only linked to. */
    public static ContentFolder in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> {
                try {
                    Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.createSymbolicLink(
                folder.resolve("portraits"), ORIGINAL.resolve("portraits").toAbsolutePath());
        return new ContentFolder(folder);
    }

    /** Returns where the copy is. */
    public Path path() {
        return folder;
    }

    /** Replaces words in a file; they must stand there. */
    public ContentFolder replace(String file, String words, String others) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + file);
        }
        Files.writeString(path, text.replace(words, others));
        return this;
    }

    /** Writes a file, in a new folder where there is none. */
    public ContentFolder write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }
}
