package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.junit.jupiter.api.Test;

class FeedbackTextsTest {

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));

    @Test
    void theRubricCompilesWithoutAComplaint() {
        assertThat(CONTENT.diagnostics())
                .filteredOn(found -> found.file().contains("rubric"))
                .isEmpty();
        assertThat(CONTENT.rulebook()).isNotNull();
        assertThat(CONTENT.feedback()).isNotNull();
    }
}
