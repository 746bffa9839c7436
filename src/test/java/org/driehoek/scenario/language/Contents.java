package org.driehoek.scenario.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Content for tests. */
final class Contents {

    static final Path FIXTURE = Path.of("src/test/resources/content-fixture");

    private Contents() {}

    /** The small content of our own in which every key of the format stands. */
    static Compilation fixture() {
        return ContentCompiler.compile(ContentSource.folder(FIXTURE));
    }

    /** The fixture with some of its files replaced, or with more files. */
    static Edited edited() {
        ContentSource fixture = ContentSource.folder(FIXTURE);
        return new Edited(fixture, fixture.portraits(), new TreeMap<>());
    }

    /** A source with files written over another's. */
    record Edited(
            ContentSource source, SequencedMap<String, List<String>> portraits, SequencedMap<String, byte[]> changed)
            implements ContentSource {

        Edited with(String file, String text) {
            return with(file, text.getBytes(StandardCharsets.UTF_8));
        }

        Edited with(String file, byte[] bytes) {
            changed.put(file, bytes);
            return this;
        }

        Compilation compile() {
            return ContentCompiler.compile(this);
        }

        @Override
        public List<String> files() {
            TreeMap<String, Boolean> all = new TreeMap<>();
            source.files().forEach(file -> all.put(file, true));
            changed.keySet().forEach(file -> all.put(file, true));
            return List.copyOf(all.keySet());
        }

        @Override
        public byte[] read(String file) throws IOException {
            byte[] own = changed.get(file);
            return own == null ? source.read(file) : own;
        }
    }

    /** A source without files. */
    record Nothing() implements ContentSource {

        @Override
        public List<String> files() {
            return List.of();
        }

        @Override
        public byte[] read(String file) throws IOException {
            throw new IOException("there is no " + file);
        }

        @Override
        public SequencedMap<String, List<String>> portraits() {
            return new TreeMap<>();
        }
    }
}
