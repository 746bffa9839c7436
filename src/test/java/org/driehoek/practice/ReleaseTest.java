package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.driehoek.practice.Walk.SCENARIO;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.driehoek.library.ScenarioLibrary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** The content changes while students are in the middle of a talk. */
class ReleaseTest {

    private static final String FILE = "scenarios/" + SCENARIO + "/scenario.yaml";

    @TempDir
    private Path folder;

    static Stream<List<String>> databases() {
        return Stream.of(Databases.h2(), Databases.postgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_talk_goes_on_with_the_content_it_began_on(List<String> database) throws IOException {
        ContentFolder content = ContentFolder.in(folder);
        String[] student = {""};
        AttemptId[] attempt = {AttemptId.random()};

        release(database, content, context -> {
            Student sanne = context.getBean(Students.class).newStudent();
            student[0] = sanne.username();
            attempt[0] = sanne.begins(SCENARIO);
            sanne.prepares();
            Walk.first(2).forEach(sanne::hears);
        });

        content.replace(FILE, "\nturns: 14", "\nturns: 13");
        release(database, content, context -> {
            String now = current(context);
            Student sanne = context.getBean(Students.class).known(student[0]);
            TalkView old = sanne.opens(attempt[0]);
            assertThat(old.snapshot().hash()).isNotEqualTo(now);
            assertThat(old.turns()).hasSize(2);
            sanne.hears(Walk.first(3).getLast());
            sanne.hears("@leave");
            assertThat(sanne.isDebriefed().snapshot()).isEqualTo(old.snapshot());

            sanne.begins(SCENARIO);
            assertThat(sanne.looks().snapshot().hash()).isEqualTo(now);
        });

        content.write(FILE, "scenario: " + SCENARIO + "\n");
        release(database, content, context -> {
            Student sanne = context.getBean(Students.class).known(student[0]);
            ScenarioTalks talks = sanne.sees(SCENARIO);
            assertThat(talks.offered()).isFalse();
            assertThat(talks.attempts()).hasSize(2);
            sanne.opens(talks.open().orElseThrow().id());
            sanne.prepares();
            sanne.hears(Walk.first(1).getFirst());
        });
    }

    private static String current(ApplicationContext context) {
        return context.getBean(ScenarioLibrary.class)
                .current(SCENARIO)
                .orElseThrow()
                .hash();
    }

    private static void release(List<String> database, ContentFolder content, Consumer<ApplicationContext> story) {
        String[] arguments = Stream.concat(database.stream(), Stream.of("driehoek.content=" + content.path()))
                .map(property -> "--" + property)
                .toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(LeanApplication.class, Students.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            story.accept(context);
        }
    }
}
