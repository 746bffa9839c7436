package org.driehoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands start with few of the jar's libraries. */
class MainTest {

    @Test
    void commands_need_no_more_libraries_than_they_are_given() throws Exception {
        List<URL> few = new ArrayList<>();
        few.add(Path.of("target", "classes").toUri().toURL());
        for (String jar : classPath().split(File.pathSeparator, -1)) {
            if (Main.FOR_COMMANDS.stream().anyMatch(jar::contains)) {
                few.add(Path.of(jar).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(few.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThat(run(loader, "check", "--help")).isZero();
            assertThat(run(loader, "check", "content")).isZero();
            assertThat(run(loader, "play", "tafels-en-trannen", "--moves", "@leave"))
                    .isEqualTo(2);
            assertThat(run(loader, "play", "tafels-en-tranen", "--moves", "@leave"))
                    .isZero();
            assertThat(run(loader, "play", "tafels-en-tranen", "--moves", "@leave", "--json"))
                    .isZero();
        }
    }

    private static int run(ClassLoader loader, String... arguments) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (Integer) Class.forName("org.driehoek.cli.DriehoekCommand", true, loader)
                    .getMethod("run", String[].class)
                    .invoke(null, (Object) arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String classPath() {
        return Stream.of("surefire.test.class.path", "java.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && path.contains("picocli"))
                .findFirst()
                .orElseThrow();
    }
}
