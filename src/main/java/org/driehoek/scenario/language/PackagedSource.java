package org.driehoek.scenario.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Content in the program's own jar, be it plain or inside an executable jar of Spring Boot. */
final class PackagedSource implements ContentSource {

    /** A file that every build of the program packs; where it lies, the others lie. */
    private static final String ANCHOR = "content/lexicon/nl.yaml";

    private static final String CONTENT = "content/";
    private static final String PORTRAITS = "META-INF/resources/portraits/";

    private final JarFile jar;

    PackagedSource(JarFile jar) {
        this.jar = jar;
    }

    static ContentSource find() {
        URL anchor = PackagedSource.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("The program was packed without '" + ANCHOR + "'.");
        }
        try {
            if ("file".equals(anchor.getProtocol())) {
                return unpacked(Path.of(new URI(anchor.toString())));
            }
            URLConnection connection = anchor.openConnection();
            if (connection instanceof JarURLConnection inJar) {
                return new PackagedSource(inJar.getJarFile());
            }
            throw new IllegalStateException("The program's content cannot be listed at '" + anchor + "'.");
        } catch (IOException e) {
            throw new UncheckedIOException("The program's content cannot be opened.", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's content has no readable address.", e);
        }
    }

    private static ContentSource unpacked(Path anchor) {
        Path classes = anchor.resolve("../../..").normalize();
        return new FolderSource(classes.resolve(CONTENT), classes.resolve(PORTRAITS));
    }

    @Override
    public List<String> files() {
        return below(CONTENT).stream()
                .filter(file -> Paths.FOLDERS.contains(file.substring(0, Math.max(0, file.indexOf('/')))))
                .filter(Paths::isYaml)
                .sorted()
                .toList();
    }

    @Override
    public byte[] read(String file) throws IOException {
        ZipEntry entry = jar.getEntry(CONTENT + file);
        if (entry == null) {
            throw new IOException("The program was packed without '" + file + "'.");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    @Override
    public SequencedMap<String, List<String>> portraits() {
        return Paths.portraits(below(PORTRAITS));
    }

    private List<String> below(String prefix) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
