package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseSummary;
import org.driehoek.review.QueueAssignment;
import org.driehoek.review.QueueFilter;
import org.driehoek.review.ReviewService;
import org.driehoek.scenario.Language;

/** Narrows a queue down: by course, assignment, lateness and the student's name. */
final class QueueFilterForm extends Div {
    /** Takes the filter; {@code typing} is true while somebody types, so that going back does not go through every letter. */
    @FunctionalInterface
    interface Narrowed {
        void to(QueueFilter filter, boolean typing);
    }

    private static final int PAUSE_IN_TYPING_MS = 400;

    private final transient ReviewService reviews;
    private final transient List<CourseSummary> courses;
    private final transient Narrowed narrowed;
    private final Select<CourseSummary> course = new Select<>();
    private final Select<QueueAssignment> assignment = new Select<>();
    private final Select<Boolean> late = new Select<>();
    private final TextField student = new TextField();
    private transient QueueFilter filter;

    QueueFilterForm(ReviewService reviews, List<CourseSummary> courses, QueueFilter filter, Narrowed narrowed) {
        this.reviews = reviews;
        this.courses = courses;
        this.narrowed = narrowed;
        this.filter = filter;
        addClassName("queue-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("reviews.filter"));
        askForCourse();
        askForAssignment();
        askForLateness();
        askForStudent();
        add(course, assignment, late, student);
    }

    private void askForCourse() {
        prepare(course, "course");
        course.setItemLabelGenerator(each -> each == null ? getTranslation("reviews.every-course") : each.name());
        course.setItems(courses);
        courses.stream().filter(each -> each.id().equals(filter.course())).forEach(course::setValue);
        course.setVisible(courses.size() > 1);
        course.addValueChangeListener(change -> {
            CourseSummary chosen = change.getValue();
            CourseId id = chosen == null ? null : chosen.id();
            narrow(new QueueFilter(filter.state(), id, null, filter.late(), filter.student()), false);
            offerAssignments();
        });
    }

    private void askForAssignment() {
        prepare(assignment, "assignment");
        assignment.setItemLabelGenerator(
                each -> each == null ? getTranslation("reviews.every-assignment") : inWords(each));
        offerAssignments();
        assignment.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                QueueAssignment chosen = change.getValue();
                AssignmentId id = chosen == null ? null : chosen.id();
                narrow(new QueueFilter(filter.state(), filter.course(), id, filter.late(), filter.student()), false);
            }
        });
    }

    /** Assignments are of one course; whoever looks at several chooses a course first. */
    private void offerAssignments() {
        List<CourseId> of = courses.stream()
                .map(CourseSummary::id)
                .filter(id -> courses.size() == 1 || id.equals(filter.course()))
                .toList();
        List<QueueAssignment> offered = of.isEmpty() ? List.of() : reviews.assignments(of.getFirst());
        assignment.setItems(offered);
        assignment.setVisible(!offered.isEmpty());
        offered.stream().filter(each -> each.id().equals(filter.assignment())).forEach(assignment::setValue);
    }

    private String inWords(QueueAssignment each) {
        Language language = Language.of(getLocale());
        String due = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(each.due());
        return getTranslation("reviews.assignment.due", each.title().in(language), due);
    }

    private void askForLateness() {
        prepare(late, "late");
        late.setItemLabelGenerator(each ->
                getTranslation(each == null ? "reviews.late.any" : each ? "reviews.late.yes" : "reviews.late.no"));
        late.setItems(true, false);
        late.setValue(filter.late());
        late.addValueChangeListener(change -> narrow(
                new QueueFilter(
                        filter.state(), filter.course(), filter.assignment(), change.getValue(), filter.student()),
                false));
    }

    private <T> void prepare(Select<T> select, String what) {
        select.setId("filter-" + what);
        select.setLabel(getTranslation("reviews." + what));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(everything(what)));
    }

    private static String everything(String what) {
        return what.equals("late") ? "reviews.late.any" : "reviews.every-" + what;
    }

    private void askForStudent() {
        student.setId("filter-student");
        student.setLabel(getTranslation("reviews.student"));
        student.setValue(filter.student());
        student.setClearButtonVisible(true);
        student.setValueChangeMode(ValueChangeMode.LAZY);
        student.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        student.addValueChangeListener(change -> narrow(
                new QueueFilter(filter.state(), filter.course(), filter.assignment(), filter.late(), change.getValue()),
                true));
    }

    private void narrow(QueueFilter now, boolean typing) {
        if (!now.equals(filter)) {
            filter = now;
            narrowed.to(now, typing);
        }
    }
}
