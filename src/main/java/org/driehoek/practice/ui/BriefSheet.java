package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.Prose;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Scenario;

/** What is read and chosen before a talk: the brief, the pupil's file, who will see the talk, and the preparation. */
final class BriefSheet extends Div {
    private final transient Scenario scenario;
    private final PreparationForm form;
    private final FilePages file;
    private final NativeButton begin = new NativeButton();
    private final Notice refused = new Notice();

    /** Creates a sheet; {@code whenReady} gets the choices once every question has an answer. */
    BriefSheet(Scenario scenario, Consumer<SequencedMap<String, String>> whenReady) {
        this.scenario = scenario;
        form = new PreparationForm(scenario.preparation());
        file = new FilePages(scenario.file());
        addClassName("two");
        begin.addClassNames("btn", "first");
        begin.addClickListener(_ -> {
            refused.hush();
            if (form.complete()) {
                whenReady.accept(form.choices());
            }
        });
    }

    /** Writes the sheet in a language; what was chosen and opened stays. */
    void write(Language language, String seenBy) {
        removeAll();
        form.write(language);
        file.write(language);
        begin.setText(getTranslation("brief.begin", scenario.main().name().in(language)));
        Div left = new Div(brief(language), file(language));
        left.addClassName("column");
        add(left, preparation(seenBy));
    }

    /** Says that the talk could not be begun; what was chosen stays. */
    void refuse(String what, String why) {
        refused.say(what, why);
    }

    private Component brief(Language language) {
        Div face = new Div(new Portrait(scenario.main().portrait(), Mood.EXPLAINING.id(), ""));
        face.addClassName("face-frame");
        Paragraph relation = quiet(Names.relation(scenario, language));
        Div head = new Div(face, new Div(new H2(scenario.main().name().in(language)), relation));
        head.addClassName("brief-head");
        return sheet(head, new Prose(scenario.brief().in(language)));
    }

    private Component file(Language language) {
        return sheet(new H2(fileName(this, scenario, language)), quiet(getTranslation("brief.file.hint")), file);
    }

    private Component preparation(String seenBy) {
        Paragraph seen = new Paragraph(seenBy);
        seen.addClassName("seen-by");
        return sheet(
                new H2(getTranslation("brief.prepare")),
                quiet(getTranslation("brief.prepare.hint")),
                form,
                seen,
                refused,
                begin);
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static Component sheet(Component... parts) {
        Section sheet = new Section(parts);
        sheet.addClassName("sheet");
        return sheet;
    }

    /** Returns what the pupil's file is called on a page. */
    static String fileName(Component page, Scenario scenario, Language language) {
        return Names.pupil(scenario, language)
                .map(pupil -> page.getTranslation("file.of", pupil))
                .orElseGet(() -> page.getTranslation("file.name"));
    }
}
