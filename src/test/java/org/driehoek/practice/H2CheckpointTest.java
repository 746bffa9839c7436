package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class H2CheckpointTest {

    @TempDir
    private Path folder;

    private void checkpoint(String settings) {
        String address =
                "jdbc:h2:file:" + folder.resolve("driehoek") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE" + settings;
        new H2Checkpoint(new DriverManagerDataSource(address, "sa", "")).run();
    }

    @Test
    void a_file_with_the_settings_that_survive_a_kill_is_taken() {
        assertThatCode(() -> checkpoint(";WRITE_DELAY=0;REUSE_SPACE=FALSE")).doesNotThrowAnyException();
    }

    @Test
    void a_file_that_would_lose_answers_is_refused_at_start() {
        assertThatThrownBy(() -> checkpoint("")).hasMessageContaining("Maybe add ;WRITE_DELAY=0;REUSE_SPACE=FALSE");
        assertThatThrownBy(() -> checkpoint(";WRITE_DELAY=0")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> checkpoint(";REUSE_SPACE=FALSE")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_database_in_memory_needs_no_settings() {
        assertThatCode(() -> new H2Checkpoint(new DriverManagerDataSource("jdbc:h2:mem:checkpoint", "sa", "")).run())
                .doesNotThrowAnyException();
    }
}
