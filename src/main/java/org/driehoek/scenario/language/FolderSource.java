package org.driehoek.scenario.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Content in a folder of the file system. */
final class FolderSource implements ContentSource {

    private static final int DEEPEST = 5;

    private final Path folder;
    private final Path portraits;

    FolderSource(Path folder, Path portraits) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no content folder '" + folder + "'.");
        }
        this.folder = folder;
        this.portraits = portraits;
    }

    @Override
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (String part : Paths.FOLDERS) {
            files.addAll(below(folder.resolve(part), folder));
        }
        return files.stream().filter(Paths::isYaml).sorted().toList();
    }

    @Override
    public byte[] read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    @Override
    public SequencedMap<String, List<String>> portraits() {
        return Paths.portraits(below(portraits, portraits));
    }

    private static List<String> below(Path start, Path root) {
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start, DEEPEST)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder '" + start + "' cannot be listed.", e);
        }
    }
}
