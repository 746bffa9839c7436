package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Year;
import org.driehoek.course.ChangedMeanwhileException;
import org.driehoek.course.CourseArchivedException;
import org.driehoek.course.CourseService;
import org.driehoek.course.CourseSettings;
import org.driehoek.course.Versioned;
import org.driehoek.identity.CurrentUser;

/** UC-022: Change or archive a course. */
@Route(Addresses.SETTINGS)
@PermitAll
class CourseSettingsView extends CoursePart {
    private final transient CourseService courses;
    private final transient CurrentUser user;
    private final CourseForm form;
    private final NativeButton save = new NativeButton();
    private int version;

    CourseSettingsView(CourseService courses, CurrentUser user, Clock clock) {
        super(courses, user);
        this.courses = courses;
        this.user = user;
        form = new CourseForm(Year.now(clock));
        save.addClassNames("btn", "first");
        save.addClickListener(_ -> save());
    }

    @Override
    void open(BeforeEnterEvent event) {
        present();
    }

    private void present() {
        Versioned<CourseSettings> settings = courses.settings(course().id());
        version = settings.version();
        form.show(settings.value());
    }

    @Override
    String part() {
        return Addresses.settings(course().id());
    }

    @Override
    void writePart() {
        add(mayManage() ? change() : facts());
        if (lecturer() || user.get().administrator()) {
            add(course().archived() ? unarchive() : archive());
        }
    }

    private Component change() {
        form.write();
        save.setText(getTranslation("course.save"));
        return sheet(new H2(getTranslation("course.part.settings")), form, save);
    }

    private Component facts() {
        DescriptionList facts = new DescriptionList();
        fact(facts, getTranslation("course.field.year"), Moments.schoolYear(course().schoolYear()));
        fact(
                facts,
                getTranslation("course.field.language"),
                getTranslation("course.language." + course().language().getLanguage()));
        fact(facts, getTranslation("course.field.zone"), Moments.zone(course().zone()));
        return sheet(new H2(getTranslation("course.part.settings")), facts);
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }

    private Component archive() {
        NativeButton archive = new NativeButton(getTranslation("course.archive"), _ -> {
            courses.archive(course().id());
            again();
            Focus.say(notice, getTranslation("course.archive.done"), "", undo());
        });
        archive.addClassName("btn");
        return sheet(
                new H2(getTranslation("course.archive")), new Paragraph(getTranslation("course.archive.why")), archive);
    }

    private Component unarchive() {
        NativeButton unarchive = undo();
        unarchive.setText(getTranslation("course.unarchive"));
        return sheet(
                new H2(getTranslation("course.unarchive")),
                new Paragraph(getTranslation("course.unarchive.why")),
                unarchive);
    }

    private NativeButton undo() {
        NativeButton undo = new NativeButton(getTranslation("course.undo"), _ -> {
            courses.unarchive(course().id());
            notice.hush();
            present();
            again();
            Focus.say(notice, getTranslation("course.unarchive.done"), "");
        });
        undo.addClassName("btn");
        return undo;
    }

    private void save() {
        form.settings().ifPresent(settings -> {
            try {
                courses.change(course().id(), version, settings);
                present();
                again();
                Focus.say(notice, getTranslation("course.saved"), "");
            } catch (ChangedMeanwhileException first) {
                Conflicts.say(notice, first.by(), now(), this::takePresent);
                version = courses.settings(course().id()).version();
            } catch (CourseArchivedException meanwhile) {
                again();
            }
        });
    }

    /** What was typed stays in the form: saved again, it is meant. */
    private String now() {
        CourseSettings present = courses.settings(course().id()).value();
        return String.join(
                " · ",
                present.name(),
                Moments.schoolYear(present.schoolYear()),
                getTranslation("course.language." + present.language().getLanguage()),
                Moments.zone(present.zone()));
    }

    private void takePresent() {
        present();
        notice.hush();
        again();
    }

    private static Component sheet(Component... parts) {
        Section sheet = new Section(parts);
        sheet.addClassNames("sheet", "parts");
        return sheet;
    }
}
