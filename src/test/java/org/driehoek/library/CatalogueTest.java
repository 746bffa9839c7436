package org.driehoek.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.driehoek.practice.ContentFolder;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.scenario.language.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void the_packaged_content_is_on_offer_without_a_finding() {
        var catalogue = new Catalogue(ContentSource.packaged());
        assertThat(catalogue.diagnostics()).filteredOn(Diagnostic::error).isEmpty();
        assertThat(catalogue.scenario("tafels-en-tranen")).isPresent();
    }

    @Test
    void what_is_there_for_authors_is_compiled_but_not_on_offer() {
        var catalogue = new Catalogue(ContentSource.packaged());

        assertThat(catalogue.scenario("wat-ouders-doen")).isEmpty();
        assertThat(catalogue.scenarios())
                .isNotEmpty()
                .allMatch(snapshot -> snapshot.scenario().offered());
    }

    @Test
    void a_broken_scenario_is_reported_and_left_out_and_the_rest_works() throws IOException {
        ContentFolder content = ContentFolder.in(folder).write("scenarios/kapot/scenario.yaml", "scenario: kapot\n");

        var catalogue = new Catalogue(ContentSource.folder(content.path()));

        assertThat(catalogue.diagnostics())
                .filteredOn(Diagnostic::error)
                .extracting(Diagnostic::file)
                .containsOnly("scenarios/kapot/scenario.yaml");
        assertThat(catalogue.scenario("kapot")).isEmpty();
        assertThat(catalogue.scenario("tafels-en-tranen")).isPresent();
    }

    @Test
    void nothing_is_on_offer_while_the_rule_data_are_broken() throws IOException {
        ContentFolder content = ContentFolder.in(folder).write("rubric/dynamics.yaml", "thresholds: 12\n");

        var catalogue = new Catalogue(ContentSource.folder(content.path()));

        assertThat(catalogue.scenarios()).isEmpty();
        assertThat(catalogue.diagnostics()).isNotEmpty();
    }
}
