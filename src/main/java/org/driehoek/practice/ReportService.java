package org.driehoek.practice;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.driehoek.identity.Access;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.library.ScenarioLibrary;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what students find wrong or hurtful in a scenario, and answers them. Whoever answers is not told who asked.
 */
@Service
@Transactional
@Access(Right.OWN)
public class ReportService {

    /** The most characters of what a student or the answerer writes. */
    public static final int LONGEST = 2_000;

    private final CurrentUser user;
    private final LineReports reports;
    private final Attempts attempts;
    private final JournalReader reader;
    private final ContentReaders readers;
    private final ScenarioLibrary library;
    private final Clock clock;

    ReportService(
            CurrentUser user,
            LineReports reports,
            Attempts attempts,
            JournalReader reader,
            ContentReaders readers,
            ScenarioLibrary library,
            Clock clock) {
        this.user = user;
        this.reports = reports;
        this.attempts = attempts;
        this.reader = reader;
        this.readers = readers;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Reports a sentence of an own attempt, open or finished.
     *
     * @param words what is wrong with it, without names of real people; may be empty; cut after {@link #LONGEST} characters
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws AttemptRefusedException when there is no such sentence in it
     */
    public void report(AttemptId id, ReportedLine line, ReportKind kind, String words) {
        Attempt attempt = attempts.of(user.get().learner(), id);
        var scenario = library.snapshot(attempt.snapshot()).scenario();
        Sentence sentence = Sentence.find(line, reader.read(attempt), scenario)
                .orElseThrow(() -> new AttemptRefusedException("There is no such sentence in this talk: " + line));
        reports.save(new LineReport(attempt, scenario.revision(), sentence, kind, cut(words), clock.instant()));
    }

    /** Returns what the person who is logged in reported, the latest first, with the answers. */
    @Transactional(readOnly = true)
    public List<LineReportView> mine() {
        return reports.findByLearnerIdOrderByReportedAtDesc(user.get().learner().value()).stream()
                .map(this::view)
                .toList();
    }

    /** Notes that the person who is logged in has seen the answer to an own report. */
    public void markRead(ReportId id) {
        found(id, report -> report.belongsTo(user.get().learner())).read(clock.instant());
    }

    /**
     * Returns what nobody has answered yet, the one reported first first.
     *
     * @param page from 0
     * @throws org.springframework.security.access.AccessDeniedException for who neither runs the installation nor is a
     *     lecturer or trainer of any course
     */
    @Transactional(readOnly = true)
    public ReportPage open(int page, int size) {
        readers.check(user.get());
        return page(reports.findByHandledAtIsNullOrderByReportedAtAscIdAsc(PageRequest.of(page, size)));
    }

    /**
     * Returns what has been answered, the one answered last first.
     *
     * @param page from 0
     * @throws org.springframework.security.access.AccessDeniedException as {@link #open}
     */
    @Transactional(readOnly = true)
    public ReportPage handled(int page, int size) {
        readers.check(user.get());
        return page(reports.findByHandledAtIsNotNullOrderByHandledAtDescIdAsc(PageRequest.of(page, size)));
    }

    /**
     * Marks a report as handled with an answer that the student sees.
     *
     * @param answer cut after {@link #LONGEST} characters
     * @throws org.springframework.security.access.AccessDeniedException as {@link #open}
     */
    public void handle(ReportId id, String answer) {
        readers.check(user.get());
        found(id, _ -> true).handle(user.get().account(), cut(answer), clock.instant());
    }

    private LineReport found(ReportId id, Predicate<LineReport> visible) {
        return reports.findById(id.value())
                .filter(visible)
                .orElseThrow(() -> new AttemptRefusedException("There is no such report."));
    }

    private ReportPage page(Page<LineReport> found) {
        return new ReportPage(found.stream().map(this::view).toList(), found.getTotalElements());
    }

    private LineReportView view(LineReport report) {
        return report.view(library.snapshot(report.snapshot()));
    }

    private static String cut(String words) {
        // PostgreSQL stores no zero character.
        String plain = words.replace("\0", "").strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
