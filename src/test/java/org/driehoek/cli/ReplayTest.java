package org.driehoek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same talk gives the same bytes in another JVM, with another language, time zone, character set and hash seeds. */
class ReplayTest {

    @Test
    void all_transcripts_and_assessments_have_the_same_bytes_in_another_jvm(@TempDir Path folder) throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        Suite.main(new String[] {here.toString()});
        elsewhere(folder, there);
        assertThat(here).isNotEmptyFile();
        assertThat(Files.mismatch(here, there))
                .as("the first byte that differs")
                .isEqualTo(-1);
    }

    private static void elsewhere(Path folder, Path file) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path log = folder.resolve("log");
        ProcessBuilder second = new ProcessBuilder(List.of(
                java.toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=COMPAT",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                Suite.class.getName(),
                file.toString()));
        second.environment().put("LC_ALL", "C");
        second.environment().put("TZ", "Pacific/Kiritimati");
        Process process =
                second.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("the second JVM ends")
                    .isTrue();
            assertThat(process.exitValue()).as(() -> text(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
