package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.base.ui.Prose;
import org.driehoek.practice.Debrief;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;

/** What a student would read after a talk that was only looked at: the story and the levels, without the whole debrief around. */
final class PreviewLevels extends Section {
    private final transient Debrief debrief;
    private final Language language;

    PreviewLevels(Debrief debrief, Language language, NativeButton again) {
        this.debrief = debrief;
        this.language = language;
        addClassNames("sheet", "preview-levels");
        H2 title = new H2(getTranslation("preview.levels.title"));
        Paragraph less = new Paragraph(getTranslation("preview.levels.less"));
        less.addClassName("quiet");
        add(title, less, story(), new H3(getTranslation("debrief.profile")), levels());
        points();
        add(
                new H3(getTranslation("debrief.later")),
                new Prose(debrief.ending().epilogue().in(language)),
                again);
    }

    private Component story() {
        OrderedList story = new OrderedList();
        debrief.feedback()
                .story()
                .forEach(line -> story.add(new ListItem(line.words().in(language))));
        story.addClassName("preview-story");
        return story;
    }

    private Component levels() {
        UnorderedList list = new UnorderedList();
        list.addClassName("preview-profile");
        for (DimensionResult result : debrief.assessment().results()) {
            int level = result.level().number();
            String name =
                    debrief.rulebook().rubric().entry(result.dimension()).name().in(language);
            list.add(
                    result.level() == Level.NOT_OBSERVABLE
                            ? new ListItem(new Span(name), new Span(getTranslation("debrief.too-few")))
                            : new ListItem(
                                    new Span(name),
                                    new Span(getTranslation("level." + level)),
                                    new LevelBar(level, getTranslation("debrief.level", level))));
        }
        return list;
    }

    private void points() {
        point("debrief.strengths", debrief.feedback().strengths());
        point("debrief.points", debrief.feedback().points());
    }

    private void point(String title, List<Feedback.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item.plain().in(language))));
        add(new H3(getTranslation(title)), new Div(list));
    }
}
