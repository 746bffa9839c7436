package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Moment;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Sector;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors use know the same words, keys and files as the compiler. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("content/schema");
    private static final String BASE = "content:/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(SchemaTest::load));

    private static @Nullable String load(String address) {
        try {
            return address.startsWith(BASE)
                    ? Files.readString(SCHEMAS.resolve(address.substring(BASE.length())))
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A content file below a root. */
    record ContentFile(Path root, String name) {

        Node.Mapping node() throws IOException {
            Report report = new Report(name, new Problems());
            return Objects.requireNonNull(YamlReader.read(Files.readAllBytes(root.resolve(name)), report));
        }

        @Override
        public String toString() {
            return root.resolve(name).toString();
        }
    }

    static List<ContentFile> files() {
        List<ContentFile> files = new ArrayList<>();
        for (Path root : List.of(Path.of("content"), Contents.FIXTURE)) {
            ContentSource.folder(root).files().forEach(file -> files.add(new ContentFile(root, file)));
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_compiles_fits_its_schema(ContentFile file) throws IOException {
        List<Error> errors = schema(file.name()).validate(CanonicalJson.write(file.node()), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    @Test
    void a_misspelt_key_and_a_wrong_word_do_not_fit() throws IOException {
        ContentFile moods = new ContentFile(Contents.FIXTURE, "rubric/moods.yaml");
        String json = CanonicalJson.write(moods.node());
        assertThat(schema(moods.name()).validate(json.replace("valence", "valance"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema(moods.name()).validate(json.replace("\"warm\"", "\"wram\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_schemas_know_the_words_of_the_program() throws IOException {
        SequencedMap<String, List<String>> words = new TreeMap<>();
        words.put("dimension", Values.ids(Dimension.class));
        words.put("talk-type", Values.ids(TalkType.class));
        words.put("phase", Values.ids(Phase.class));
        words.put("act", Values.ids(Act.class));
        words.put("feeling", Values.ids(Feeling.class));
        words.put("mood", Values.ids(Mood.class));
        words.put("stance", Values.ids(Stance.class));
        words.put("initiative", Values.ids(Initiative.class));
        words.put("moment", Values.ids(Moment.class));
        words.put("sector", Values.ids(Sector.class));
        words.put("role", Values.ids(Role.class));
        words.put("variable", Values.ids(Variable.class));
        words.put("step-kind", Values.ids(StepKind.class));
        words.put("ending-kind", Values.ids(EndingKind.class));
        words.put("ending-at", Values.ids(Ending.At.class));
        words.put("counts", Values.ids(Preparation.Counts.class));
        words.put("language", Values.ids(Language.class));
        Node.Mapping common = JsonReader.read(Files.readString(SCHEMAS.resolve("common.schema.json")));
        Node.Mapping defs = Objects.requireNonNull(Canon.part(common, "$defs"));
        words.forEach((name, ids) -> assertThat(listed(Objects.requireNonNull(Canon.part(defs, name)), "enum"))
                .as(name)
                .containsExactlyElementsOf(ids));
    }

    @Test
    void every_key_of_the_schemas_stands_in_the_fixture() throws IOException {
        TreeSet<String> written = new TreeSet<>();
        for (ContentFile file : files()) {
            keys(file.node(), written);
        }
        // A notice and an alternative take two scenarios, and the fixture has one.
        keys(new ContentFile(BrokenExample.ROOT.resolve("SC0075"), "scenarios/kort/scenario.yaml").node(), written);
        TreeSet<String> described = new TreeSet<>();
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            for (Path schema : schemas.toList()) {
                properties(JsonReader.read(Files.readString(schema)), described);
            }
        }
        assertThat(written).containsAll(described);
    }

    private static Schema schema(String file) {
        String name = file.startsWith("scenarios/")
                ? file.endsWith(".talk.yaml") ? "talk" : "scenario"
                : file.startsWith("personas/")
                        ? "persona"
                        : file.startsWith("lexicon/")
                                ? "lexicon"
                                : file.substring(file.indexOf('/') + 1, file.indexOf('.'));
        return REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
    }

    private static List<String> listed(Node.Mapping node, String key) {
        return node.get(key) instanceof Node.Listing listing
                ? listing.items().stream()
                        .map(item -> ((Node.Scalar) item).text())
                        .toList()
                : Collections.emptyList();
    }

    private static void keys(Node node, TreeSet<String> keys) {
        switch (node) {
            case Node.Scalar _ -> {}
            case Node.Listing listing -> listing.items().forEach(item -> keys(item, keys));
            case Node.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    keys.add(entry.key().text());
                    keys(entry.value(), keys);
                });
        }
    }

    private static void properties(Node node, TreeSet<String> keys) {
        switch (node) {
            case Node.Scalar _ -> {}
            case Node.Listing listing -> listing.items().forEach(item -> properties(item, keys));
            case Node.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    if ("properties".equals(entry.key().text()) && entry.value() instanceof Node.Mapping named) {
                        named.entries()
                                .forEach(property -> keys.add(property.key().text()));
                    }
                    properties(entry.value(), keys);
                });
        }
    }
}
