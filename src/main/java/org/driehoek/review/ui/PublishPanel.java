package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.driehoek.base.ui.Notice;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.OwnReview;

/** Publishing: how far the review is, then what the student will see, and only then the button. */
final class PublishPanel extends Section {
    private final transient Sheet sheet;
    private final Paragraph progress = Sheet.quiet("");
    private final Notice notice = new Notice();
    private final NativeButton look = new NativeButton();
    private final Div preview = new Div();
    private final H3 heading = new H3();
    private final NativeButton publish = new NativeButton();
    private final Div shown = new Div();

    PublishPanel(Sheet sheet, Runnable publishing) {
        this.sheet = sheet;
        addClassNames("sheet", "review-publish");
        H2 title = new H2(sheet.say("review.publish"));
        title.setId("publish");
        look.setText(sheet.say("review.look"));
        look.setId("look");
        look.addClassNames("btn", "first");
        look.addClickListener(_ -> open());
        heading.setText(sheet.say("review.preview", sheet.student()));
        heading.setId("preview");
        heading.getElement().setAttribute("tabindex", "-1");
        publish.setText(sheet.say("review.publish.now"));
        publish.setId("publish-now");
        publish.addClassNames("btn", "first");
        publish.addClickListener(_ -> publishing.run());
        preview.add(heading, Sheet.quiet(sheet.say("review.preview.hint")), shown, publish);
        preview.addClassName("preview");
        preview.setVisible(false);
        add(title, progress, look, preview, notice);
    }

    private void open() {
        preview.setVisible(true);
        look.setVisible(false);
        heading.getElement().callJsFunction("focus");
    }

    void changed(OwnReview now) {
        long overridden =
                now.levels().values().stream().filter(JudgedLevel::overridden).count();
        int comments = now.comments().size() + (now.overall().isBlank() ? 0 : 1);
        progress.setText(sheet.say("review.progress", now.levels().size(), overridden, comments));
        shown.removeAll();
        shown.add(new StudentPreview(sheet, now));
        notice.hush();
    }

    /** Says why it is not published. */
    void refuse(String what, String why) {
        notice.say(what, why);
    }
}
