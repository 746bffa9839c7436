package org.driehoek.insight;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.PublicAddress;
import org.driehoek.identity.Right;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Scenario;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the staff of courses how far students have come with what was assigned. */
@Service
@Transactional(readOnly = true)
public class ProgressService {

    /** How many students stand on one page. */
    static final int PAGE = 50;

    private final CurrentUser user;
    private final AssignmentBook assignments;
    private final ClassList classes;
    private final Summing summing;
    private final ScenarioLibrary library;
    private final PublicAddress address;
    private final Clock clock;

    ProgressService(
            CurrentUser user,
            AssignmentBook assignments,
            ClassList classes,
            Summing summing,
            ScenarioLibrary library,
            PublicAddress address,
            Clock clock) {
        this.user = user;
        this.assignments = assignments;
        this.classes = classes;
        this.summing = summing;
        this.library = library;
        this.address = address;
        this.clock = clock;
    }

    /** Returns the assignments that are not withdrawn of the courses in which the caller is staff, the first due date first. */
    @Access(Right.OWN)
    public List<ProgressSummary> mine() {
        return summing.of(user.get().account());
    }

    /**
     * Returns how far the class has come with an assignment.
     *
     * @throws org.driehoek.course.AssignmentNotFoundException when there is none
     */
    @Access(Right.STAFF)
    public Progress progress(AssignmentId assignment, ProgressFilter filter) {
        AssignmentView view = assignments.of(assignment);
        Scenario scenario = library.snapshot(view.snapshot()).scenario();
        ClassList.Members members = classes.of(view, scenario.target());
        List<Result> results = members.students().stream()
                .map(ProgressRow::result)
                .filter(Objects::nonNull)
                .toList();
        List<ProgressRow> found = found(members.students(), filter).toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(filter.page(), 0, pages - 1);
        return new Progress(
                view,
                scenario,
                library.rulebook(view.rulebook()),
                address.of("assigned/" + assignment),
                totals(members.students()),
                scenario.target().stream()
                        .map(dimension -> Spread.of(dimension, results))
                        .toList(),
                found.stream().skip((long) page * PAGE).limit(PAGE).toList(),
                found.size(),
                page,
                pages,
                members.former());
    }

    /** Returns everybody that a filter finds, whatever its page: names to copy. */
    @Access(Right.STAFF)
    public List<ProgressRow> everybody(AssignmentId assignment, ProgressFilter filter) {
        AssignmentView view = assignments.of(assignment);
        List<Dimension> trained = library.snapshot(view.snapshot()).scenario().target();
        return found(classes.of(view, trained).students(), filter).toList();
    }

    /** Returns the levels of the whole class, for a file. */
    @Access(value = Right.STAFF, audit = Audit.SAW)
    public ProgressExport export(AssignmentId assignment) {
        AssignmentView view = assignments.of(assignment);
        return new ProgressExport(
                view,
                library.snapshot(view.snapshot()).scenario().title(),
                library.rulebook(view.rulebook()),
                classes.of(view, List.of(Dimension.values())).students(),
                clock.instant());
    }

    private static Stream<ProgressRow> found(List<ProgressRow> students, ProgressFilter filter) {
        String words = filter.words().strip().toLowerCase(Locale.ROOT);
        Comparator<ProgressRow> order = filter.order().comparator();
        return students.stream()
                .filter(filter.shown()::includes)
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(words))
                .sorted(order);
    }

    private static SequencedMap<Shown, Integer> totals(List<ProgressRow> students) {
        SequencedMap<Shown, Integer> totals = new LinkedHashMap<>();
        for (Shown shown : Shown.values()) {
            totals.put(shown, (int) students.stream().filter(shown::includes).count());
        }
        return totals;
    }
}
