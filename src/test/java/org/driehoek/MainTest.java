package org.driehoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final int JAVA_17 = 61;

    @Test
    void the_start_class_loads_on_java_17_so_that_it_can_ask_for_a_newer_one() throws IOException {
        try (var code = new DataInputStream(
                Objects.requireNonNull(Main.class.getResourceAsStream("/org/driehoek/Main.class")))) {
            code.skipNBytes(6);

            assertThat(code.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
