package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.Prose;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ScenarioTalks;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** UC-002: Prepare a talk. Shows the brief and the pupil's file, and asks the choices before the door opens. */
@Route(Addresses.BRIEF)
@PermitAll
class BriefView extends Page implements HasUrlParameter<String> {
    private final transient PracticeService practice;
    private final NativeButton begin = new NativeButton();
    private final Notice refused = new Notice();
    private transient @Nullable Scenario scenario;
    private @Nullable PreparationForm form;
    private @Nullable FilePages file;

    BriefView(PracticeService practice) {
        super("brief");
        this.practice = practice;
        begin.addClassNames("btn", "first");
        begin.addClickListener(_ -> begin());
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        try {
            ScenarioTalks talks = practice.talks(slug);
            AttemptSummary open = talks.open().orElse(null);
            if (open != null && open.prepared()) {
                event.forwardTo(Addresses.talk(open.id()));
                return;
            }
            // An attempt that was begun before stays on the content it was begun on.
            Scenario begun = open == null
                    ? talks.snapshot().scenario()
                    : practice.open(open.id()).snapshot().scenario();
            scenario = begun;
            form = new PreparationForm(begun.preparation());
            file = new FilePages(begun.file());
        } catch (ScenarioNotFoundException notOffered) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected String name() {
        return scenario == null ? "" : scenario.title().in(Language.of(getLocale()));
    }

    @Override
    protected void write() {
        removeAll();
        if (scenario == null || form == null || file == null) {
            return;
        }
        Language language = Language.of(getLocale());
        form.write(language);
        file.write(language);
        begin.setText(getTranslation("brief.begin", scenario.main().name().in(language)));
        Div left = new Div(brief(scenario, language), file(scenario, file, language));
        left.addClassName("column");
        Div columns = new Div(left, preparation(form));
        columns.addClassName("two");
        add(
                new PageHeader()
                        .eyebrow(getTranslation("brief.eyebrow"))
                        .title(name())
                        .lead(scenario.goal().in(language)),
                columns);
    }

    private Component brief(Scenario shown, Language language) {
        Div face = new Div(new Portrait(shown.main().portrait(), Mood.EXPLAINING.id(), ""));
        face.addClassName("face-frame");
        Paragraph relation = new Paragraph(Names.relation(shown, language));
        relation.addClassName("quiet");
        Div who = new Div(new H2(shown.main().name().in(language)), relation);
        Div head = new Div(face, who);
        head.addClassName("brief-head");
        return sheet(head, new Prose(shown.brief().in(language)));
    }

    private Component file(Scenario shown, FilePages pages, Language language) {
        Paragraph hint = new Paragraph(getTranslation("brief.file.hint"));
        hint.addClassName("quiet");
        return sheet(new H2(fileName(this, shown, language)), hint, pages);
    }

    private Component preparation(PreparationForm choices) {
        Paragraph hint = new Paragraph(getTranslation("brief.prepare.hint"));
        hint.addClassName("quiet");
        Paragraph seen = new Paragraph(getTranslation("brief.private"));
        seen.addClassName("seen-by");
        return sheet(new H2(getTranslation("brief.prepare")), hint, choices, seen, refused, begin);
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

    private void begin() {
        if (scenario == null || form == null || !form.complete()) {
            return;
        }
        try {
            AttemptId attempt = practice.begin(scenario.id());
            // Whatever the answer is, the talk's own page shows how it stands.
            practice.prepare(attempt, practice.open(attempt).seq(), form.choices());
            getUI().ifPresent(ui -> ui.navigate(Addresses.talk(attempt)));
        } catch (AttemptRefusedException | ScenarioNotFoundException changed) {
            refused.say(getTranslation("brief.refused"), getTranslation("brief.refused.why"));
        }
    }
}
