package org.driehoek.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.ImportId;
import org.driehoek.identity.Invited;
import org.driehoek.identity.Mail;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.People;
import org.driehoek.identity.Person;
import org.driehoek.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists of people into courses, and out again when a list was the wrong one; whoever asks. */
@Component
@Transactional
class Imports {

    private final Courses courses;
    private final Enrolments enrolments;
    private final Admissions admissions;
    private final People people;
    private final Mail mail;
    private final Clock clock;

    Imports(Courses courses, Enrolments enrolments, Admissions admissions, People people, Mail mail, Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.admissions = admissions;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ImportPreview preview(CourseId course, PastedList list, CourseRole role) {
        Map<String, Person> known =
                people.byEmails(list.rows().stream().map(PastedList.Row::email).toList());
        Set<LearnerId> there = enrolments.findByCourseIdAndRoleAndLeftAtIsNull(course.value(), role).stream()
                .map(Enrolment::learner)
                .collect(Collectors.toSet());
        List<ImportPreview.Line> lines = list.rows().stream()
                .map(row -> line(row, known.get(row.email()), there))
                .toList();
        return new ImportPreview(lines, list.problems(), mail.configured());
    }

    private static ImportPreview.Line line(PastedList.Row row, @Nullable Person known, Set<LearnerId> there) {
        if (known == null) {
            return new ImportPreview.Line(row.line(), row.name(), row.email(), ImportPreview.State.NEW);
        }
        ImportPreview.State state =
                there.contains(known.learner()) ? ImportPreview.State.THERE : ImportPreview.State.KNOWN;
        return new ImportPreview.Line(row.line(), known.name(), row.email(), state);
    }

    Imported take(CourseId id, PastedList list, CourseRole role, boolean byMail) {
        Locale language = courses.held(id).language();
        ImportId batch = people.beginImport();
        List<Invited> waiting = new ArrayList<>();
        List<Invited> ours = new ArrayList<>();
        int enrolled = 0;
        for (PastedList.Row row : list.rows()) {
            Invited invited = people.invite(batch, row.name(), row.email(), language);
            Person person = invited.person();
            if (admissions.enrol(id, person.account(), person.learner(), role, batch.value())) {
                enrolled++;
            }
            if (invited.link() != null) {
                waiting.add(invited);
                if (invited.opened() || known(person, id)) {
                    ours.add(invited);
                }
            }
        }
        boolean mailed = byMail && mail.configured();
        if (mailed) {
            people.mailLinks(waiting);
        }
        return new Imported(
                batch,
                enrolled,
                list.rows().size() - enrolled,
                List.copyOf(ours),
                waiting.size() - ours.size(),
                mailed);
    }

    /**
     * Returns whether an account is this course's alone. Whoever holds the link to an account that waits for its owner can
     * become its owner; that must not lead into another course, or to what an administrator may.
     */
    private boolean known(Person person, CourseId course) {
        return people.find(person.account()).filter(SignedIn::administrator).isEmpty()
                && enrolments.findByAccountIdIn(List.of(person.account().value())).stream()
                        .allMatch(enrolment -> enrolment.course().equals(course));
    }

    /**
     * Undoes an import: whoever never made the account ready is forgotten, with the account; the others leave the course, and
     * what they did there stays.
     */
    ImportUndone undo(CourseId course, ImportId batch) {
        courses.held(course);
        List<Enrolment> joined = enrolments.findByCourseIdAndImportId(course.value(), batch.value()).stream()
                .filter(Enrolment::there)
                .toList();
        Map<?, Person> known = people.people(joined.stream()
                .map(Enrolment::account)
                .filter(account -> account != null)
                .distinct()
                .toList());
        Set<Enrolment> unused = new HashSet<>();
        for (Enrolment enrolment : joined) {
            Person person = known.get(enrolment.account());
            if (person == null || person.active()) {
                enrolment.leave(clock.instant());
            } else {
                unused.add(enrolment);
            }
        }
        enrolments.deleteAll(unused);
        enrolments.flush();
        return new ImportUndone(joined.size(), people.undo(batch).removed().size());
    }

    /** Returns the imports of whose people some are in the course now, the latest first. */
    @Transactional(readOnly = true)
    List<CourseImport> of(CourseId course) {
        return enrolments.imports(course.value()).stream()
                .map(each -> new CourseImport(
                        new ImportId(each.importId()), each.role(), each.at(), Math.toIntExact(each.people())))
                .sorted(Comparator.comparing(CourseImport::at).reversed())
                .toList();
    }
}
