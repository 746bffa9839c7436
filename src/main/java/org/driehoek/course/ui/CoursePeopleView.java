package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driehoek.base.LearnerId;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseService;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.EnrolmentService;
import org.driehoek.course.LastLecturerException;
import org.driehoek.identity.CurrentUser;

/** UC-026: Keep the people of a course. Finds them, changes their roles, moves and removes them, and takes that back. */
@Route(Addresses.PEOPLE)
@PermitAll
class CoursePeopleView extends CoursePart {
    private final transient EnrolmentService people;
    private final transient CourseService courses;
    private final TextField words = new TextField();
    private final PeopleTable table = new PeopleTable(this::askRoles, this::count);
    private final PeopleActions actions = new PeopleActions(
            () -> choose(true),
            () -> choose(false),
            this::askMove,
            () -> change(() -> remove(Set.copyOf(table.chosen()), false)));
    private transient List<Member> members = List.of();

    CoursePeopleView(CourseService courses, EnrolmentService people, CurrentUser user) {
        super(courses, user);
        this.courses = courses;
        this.people = people;
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> search());
    }

    @Override
    String part() {
        return Addresses.people(course().id());
    }

    @Override
    void writePart() {
        members = Member.of(people.people(course().id()));
        if (members.isEmpty()) {
            add(empty());
        } else {
            add(list());
        }
        if (mayManage()) {
            ImportsPanel imports = new ImportsPanel(people, course(), this::change, this::told);
            FormerPanel former = new FormerPanel(people, course(), this::change, this::told);
            imports.setVisible(!imports.empty());
            former.setVisible(!former.empty());
            add(imports, former);
        }
    }

    private void told(String what) {
        again();
        Focus.say(notice, what, "");
    }

    private EmptyState empty() {
        return mayManage()
                ? new EmptyState(getTranslation("members.empty"), getTranslation("members.empty.words"), add())
                : new EmptyState(getTranslation("members.empty"), getTranslation("members.empty.look"));
    }

    private Anchor add() {
        Anchor add = new Anchor(Addresses.addPeople(course().id()), getTranslation("members.add"));
        add.addClassNames("btn", "first");
        return add;
    }

    private Section list() {
        Section sheet = new Section(new H2(getTranslation("course.part.people")));
        sheet.addClassNames("sheet", "parts");
        words.setLabel(getTranslation("members.search"));
        Div search = new Div(words);
        search.addClassName("search");
        if (mayManage()) {
            Div more = new Div(add());
            more.addClassName("actions");
            sheet.add(more);
        }
        sheet.add(search);
        if (mayManage()) {
            actions.write();
            sheet.add(actions);
        }
        sheet.add(table);
        table.chosen().retainAll(members.stream().map(Member::learner).toList());
        search();
        return sheet;
    }

    private List<Member> found() {
        return members.stream()
                .filter(member -> member.matches(words.getValue()))
                .toList();
    }

    private void search() {
        table.show(found(), mayManage());
        count();
    }

    private void choose(boolean chosen) {
        List<LearnerId> learners = found().stream().map(Member::learner).toList();
        if (chosen) {
            table.chosen().addAll(learners);
        } else {
            table.chosen().clear();
        }
        search();
    }

    private void count() {
        actions.count(table.chosen().size(), found().size(), students().size());
    }

    private List<LearnerId> students() {
        return members.stream()
                .filter(member -> table.chosen().contains(member.learner())
                        && member.roles().contains(CourseRole.STUDENT))
                .map(Member::learner)
                .toList();
    }

    private void askMove() {
        new MoveDialog(course().name(), courses.destinations(course().id()), to -> change(() -> move(to))).open();
    }

    private void remove(Set<LearnerId> learners, boolean evenTheLastLecturer) {
        try {
            Map<CourseRole, List<LearnerId>> gone = people.remove(course().id(), learners, evenTheLastLecturer);
            table.chosen().clear();
            again();
            Focus.say(
                    notice,
                    getTranslation("members.removed", learners.size()),
                    getTranslation("members.removed.why"),
                    undo(() -> people.restore(course().id(), gone)));
        } catch (LastLecturerException last) {
            askAboutTheLast(getTranslation("members.remove"), () -> remove(learners, true));
        }
    }

    private void move(CourseSummary to) {
        List<LearnerId> students = students();
        people.move(course().id(), to.id(), students);
        table.chosen().clear();
        again();
        Focus.say(
                notice,
                getTranslation("members.moved", students.size(), to.name()),
                getTranslation("members.moved.why"),
                undo(() -> people.move(to.id(), course().id(), students)));
    }

    private NativeButton undo(Runnable back) {
        NativeButton undo = new NativeButton(
                getTranslation("course.undo"),
                _ -> change(() -> {
                    back.run();
                    again();
                    Focus.say(notice, getTranslation("course.undone"), "");
                }));
        undo.addClassName("btn");
        return undo;
    }

    private void askRoles(Member member) {
        new RolesDialog(member, roles -> change(() -> changeRoles(member, roles, false))).open();
    }

    private void changeRoles(Member member, Set<CourseRole> roles, boolean evenTheLastLecturer) {
        try {
            people.changeRoles(course().id(), member.learner(), roles, evenTheLastLecturer);
            again();
            Focus.say(
                    notice,
                    getTranslation("members.roles.changed", member.name()),
                    "",
                    undo(() -> people.changeRoles(course().id(), member.learner(), member.roles(), true)));
        } catch (LastLecturerException last) {
            askAboutTheLast(getTranslation("course.save"), () -> changeRoles(member, roles, true));
        }
    }

    private void askAboutTheLast(String yes, Runnable act) {
        Paragraph why = new Paragraph(getTranslation("members.last.why"));
        new AskDialog(getTranslation("members.last"), yes, () -> change(act), why).open();
    }
}
