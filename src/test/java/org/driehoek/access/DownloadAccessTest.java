package org.driehoek.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every class that hands out a file stands in the table {@code src/docs/access.md}, with what its data come through. */
class DownloadAccessTest {

    private static final String HANDLER = "com.vaadin.flow.server.streams.DownloadHandler";

    @Test
    void the_table_names_every_download_and_nothing_else() {
        var downloads = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.driehoek").stream()
                        .filter(DownloadAccessTest::handsOutAFile)
                        .map(JavaClass::getSimpleName)
                        .forEach(downloads::add);

        assertThat(AccessTable.rows("Downloads").keySet()).isEqualTo(downloads);
    }

    private static boolean handsOutAFile(JavaClass type) {
        return type.getCodeUnitCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(HANDLER));
    }
}
