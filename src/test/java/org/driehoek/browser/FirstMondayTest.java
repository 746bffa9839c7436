package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driehoek.DriehoekServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The first Monday of a programme, in real browsers: an administrator opens a course and invites its people, a lecturer
 * assigns a talk, a student practises it on a phone, a trainer overrides a level, and the student reads why.
 */
@DriehoekServerTest
@NeedsChromium
class FirstMondayTest {
    private static final String DEMO_PASSWORD = "driehoek";
    private static final String OWN_PASSWORD = "vier fietsen in de regen";
    private static final Pattern LINK = Pattern.compile("([\\w.]+@monday\\.example)\\s+(https?://\\S+)");

    private static final Pattern COURSE = Pattern.compile("courses/[0-9a-f-]{36}");

    private final String address;

    @Autowired
    FirstMondayTest(@LocalServerPort int port) {
        this.address = "http://localhost:" + port;
    }

    @Test
    void from_an_empty_course_to_a_review_that_the_student_reads() {
        try (Somebody admin = somebody();
                Somebody lecturer = somebody();
                Somebody trainer = somebody();
                Somebody student = somebody()) {
            admin.logsIn("admin", DEMO_PASSWORD).clicks("Cursussen").clicks("Nieuwe cursus");
            admin.fills("Naam", "Maandaggroep").clicks("Cursus maken").sees("Maandaggroep");
            assertNoBarriers(admin);
            String course = COURSE.matcher(admin.chrome().driver().getCurrentUrl())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            activates(lecturer, invites(admin, course, "docent", "Marit Jansen, marit@monday.example"));
            activates(trainer, invites(admin, course, "trainer", "Ruben Claes <ruben@monday.example>"));

            lecturer.logsIn("marit@monday.example", OWN_PASSWORD)
                    .clicks("Cursussen")
                    .clicks("Maandaggroep");
            activates(student, invites(lecturer, course, "student", "anouk@monday.example; Anouk Smit"));
            lecturer.opens(course).clicks("Opdracht geven");
            lecturer.opens(lecturer.linkTo("/assign/tafels-en-tranen")).sees("Wanneer en hoe");
            assertNoBarriers(lecturer);
            lecturer.fills("Maximaal aantal pogingen", "2")
                    .clicks("Opdracht geven")
                    .sees("Link voor de leeromgeving");
            String link = lecturer.reads("Link voor de leeromgeving");
            assertNoBarriers(lecturer);

            student.chrome().resize(390, 844);
            student.chrome().driver().get(link.replaceFirst("^https?://[^/]+", address));
            student.logsInHere("anouk@monday.example", OWN_PASSWORD).sees("Maandaggroep");
            student.sees("De docenten en trainers van Maandaggroep zien het gesprek");
            assertNoBarriers(student);
            student.prepares().clicks("Begin het gesprek").sees("beurt 1 van");
            while (!student.isDone()) {
                student.saysSomething();
            }
            student.clicks("Naar de nabespreking").sees("Hoe was het?").clicks("Overslaan");
            student.sees("Het verhaal").clicks("Twee weken later").sees("Schrijf op wat je meeneemt");
            student.sees("De docenten en trainers van de cursus lezen wat je hier schrijft.");
            student.fills("Wanneer werd Henk stiller", "Toen ik wachtte, vertelde hij verder.");
            student.sees("Alles is bewaard");
            assertNoBarriers(student);

            lecturer.clicks("Voortgang")
                    .clicks("Tafels en tranen")
                    .sees("1 van 1 klaar")
                    .sees("Anouk Smit");
            assertNoBarriers(lecturer);

            trainer.logsIn("ruben@monday.example", OWN_PASSWORD)
                    .clicks("Bespreken")
                    .clicks("Anouk Smit");
            trainer.sees("Tafels en tranen").sees("Toen ik wachtte, vertelde hij verder.");
            String level = trainer.overrides("listening");
            trainer.fills("Waarom een ander niveau voor Luisteren", "Je vroeg door waar het ertoe deed.");
            trainer.fills("Jouw opmerking over het hele gesprek", "Rustig gesprek. Durf stiller te zijn.");
            trainer.sees("Bewaard");
            assertNoBarriers(trainer);
            trainer.clicks("Bekijk wat de student ziet").sees("Je vroeg door waar het ertoe deed.");
            trainer.clicks("Publiceer").sees("heeft de bespreking nog niet geopend");

            student.opens("").sees("besproken: nieuw").clicks("oging 1");
            student.sees("Je vroeg door waar het ertoe deed.")
                    .sees("Rustig gesprek.")
                    .sees("Ruben Claes");
            assertNoBarriers(student);
            student.clicks("Jouw profiel").sees("Niveau 1 tot 4");
            assertThat(student.shown()).contains(level);
            assertNoBarriers(student);
            student.opens("");
            assertThat(student.shown()).doesNotContain("besproken: nieuw");
            lecturer.opens(lecturer.chrome().driver().getCurrentUrl()).sees("Anouk Smit");
            assertThat(lecturer.row("Anouk Smit")).contains("besproken");
        }
    }

    /** Pastes one line into a course, and returns the link that the new person gets, by e-mail address. */
    private static Map.Entry<String, String> invites(Somebody inviter, String course, String role, String line) {
        inviter.opens(course + "/people/add").sees("Mensen toevoegen").ticks("In welke rol?", role);
        inviter.fills("Wie?", line).clicks("Lijst controleren").sees("krijgt een account en een link");
        inviter.clicks("Voeg 1 persoon toe").sees("1 persoon toegevoegd");
        Matcher link = LINK.matcher(inviter.reads("Naam, e-mailadres en link"));
        assertThat(link.find()).as("a link to copy").isTrue();
        return Map.entry(link.group(1), link.group(2));
    }

    private void activates(Somebody invited, Map.Entry<String, String> invitation) {
        invited.opens(invitation.getValue());
        invited.chrome().speak("nl");
        invited.sees("Welkom");
        invited.fills("Nieuw wachtwoord", OWN_PASSWORD)
                .clicks("Wachtwoord bewaren")
                .sees("Je wachtwoord is bewaard");
        assertNoBarriers(invited);
    }

    private Somebody somebody() {
        Somebody somebody = new Somebody(new Chrome(address));
        somebody.chrome().resize(1280, 900);
        return somebody;
    }

    private static void assertNoBarriers(Somebody somebody) {
        assertThat(somebody.chrome().barriers()).isEmpty();
    }
}
