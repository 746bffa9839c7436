package org.driehoek.scenario.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;

/** Where content files come from. */
public interface ContentSource {

    /** The largest file that is read, in bytes. */
    int LARGEST = 1_000_000;

    /** Returns the YAML files below {@code scenarios}, {@code personas}, {@code rubric} and {@code lexicon}: sorted, relative, with slashes. */
    List<String> files();

    /** Returns the first {@link #LARGEST} + 1 bytes of a file; throws when it cannot be read. */
    byte[] read(String file) throws IOException;

    /** Returns the moods that have a picture, by portrait; empty when this source has no portraits of its own. */
    SequencedMap<String, List<String>> portraits();

    /** Returns the content in a folder; throws {@link IllegalArgumentException} when there is no such folder. */
    static ContentSource folder(Path folder) {
        return new FolderSource(folder, folder.resolve("portraits"));
    }

    /** Returns the content that comes with the program, from its jar or its class path. */
    static ContentSource packaged() {
        return PackagedSource.find();
    }
}
