package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** Says, before anything else is read, what a talk touches that may be close to somebody, and offers an equal talk instead. */
final class ContentNotice extends Aside {

    private ContentNotice(String title, String words, @Nullable Component instead) {
        addClassNames("sheet", "content-notice");
        H2 heading = new H2(title);
        heading.setId("content-notice");
        getElement().setAttribute("aria-labelledby", "content-notice");
        add(heading, new Paragraph(words));
        if (instead != null) {
            add(new Paragraph(getTranslation("notice.instead")), instead);
        }
    }

    /** Returns the notice of a scenario; empty when there is nothing to tell and nothing to hold instead. */
    static Optional<ContentNotice> of(
            Component page, Scenario scenario, Language language, @Nullable Component instead) {
        Text notice = scenario.notice();
        if (notice == null && instead == null) {
            return Optional.empty();
        }
        String words = notice == null ? page.getTranslation("notice.none") : notice.in(language);
        return Optional.of(new ContentNotice(page.getTranslation("notice.title"), words, instead));
    }
}
