package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.base.ui.Prose;
import org.driehoek.practice.ContrastService;
import org.driehoek.practice.PlayedContrast;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * UC-033: See the same minute twice. Shows two ways in which a minute with a parent goes, asks what made the difference, and only
 * then says what was to be seen and what the parent thought.
 */
@Route(Addresses.CONTRAST)
@PermitAll
class ContrastView extends Page implements HasUrlParameter<String> {
    private static final int LONGEST = 1000;

    private final transient ContrastService contrasts;
    private final TextArea thought = new TextArea();
    private final NativeButton reveal = new NativeButton();
    private final H2 lesson = new H2();
    private transient @Nullable PlayedContrast played;
    private boolean revealed;

    ContrastView(ContrastService contrasts) {
        super("contrast");
        this.contrasts = contrasts;
        thought.setMaxLength(LONGEST);
        thought.setWidthFull();
        thought.setId("contrast-thought");
        lesson.getElement().setAttribute("tabindex", "-1");
        reveal.addClassNames("btn", "first");
        reveal.addClickListener(_ -> reveal());
    }

    @Override
    public void setParameter(BeforeEvent event, String scenario) {
        played = contrasts.of(scenario).orElse(null);
        if (played == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        thought.clear();
        revealed = false;
        if (isAttached()) {
            write();
        }
    }

    @Override
    protected String name() {
        PlayedContrast now = played;
        return now == null
                ? ""
                : getTranslation(
                        "contrast.name", now.snapshot().scenario().title().in(Language.of(getLocale())));
    }

    /** What was known stays known when the page is told in the other language. */
    private void reveal() {
        revealed = true;
        write();
        lesson.getElement().executeJs("this.focus()");
    }

    @Override
    protected void write() {
        removeAll();
        PlayedContrast now = played;
        if (now == null) {
            return;
        }
        Language language = Language.of(getLocale());
        Scenario scenario = now.snapshot().scenario();
        add(new PageHeader()
                .eyebrow(scenario.title().in(language) + " · " + Names.introduction(scenario, language))
                .title(getTranslation("contrast.title"))
                .lead(getTranslation("contrast.lead", scenario.main().name().in(language))));
        MinuteScript script = new MinuteScript(now, language, revealed);
        add(script.shared(), versions(now, script, language));
        add(revealed ? lesson(now, language) : ask(now, language));
        add(onward(scenario));
    }

    private static Component versions(PlayedContrast now, MinuteScript script, Language language) {
        Div versions = new Div(
                script.version(now.contrast().once(), now.once(), 1),
                script.version(now.contrast().twice(), now.twice(), 2));
        versions.addClassName("versions");
        return versions;
    }

    private Component ask(PlayedContrast now, Language language) {
        thought.setLabel(getTranslation("contrast.thought"));
        thought.setHelperText(getTranslation("contrast.thought.help"));
        reveal.setText(getTranslation("contrast.reveal"));
        return sheet(
                "ask",
                new H2(getTranslation("contrast.ask")),
                new Paragraph(now.contrast().ask().in(language)),
                thought,
                reveal);
    }

    private Component lesson(PlayedContrast now, Language language) {
        lesson.setText(getTranslation("contrast.lesson"));
        Section sheet =
                sheet("lesson", lesson, new Prose(now.contrast().lesson().in(language)));
        if (!thought.isEmpty()) {
            Paragraph own = new Paragraph(thought.getValue());
            own.addClassName("own-words");
            Paragraph label = new Paragraph(getTranslation("contrast.own"));
            label.addClassName("quiet");
            sheet.addComponentAtIndex(1, label);
            sheet.addComponentAtIndex(2, own);
        }
        sheet.add(new MinuteState(now, language));
        return sheet;
    }

    private Component onward(Scenario scenario) {
        Anchor brief =
                new Anchor(Addresses.brief(scenario.id()), getTranslation(revealed ? "contrast.on" : "contrast.skip"));
        brief.addClassName("btn");
        brief.setClassName("first", revealed);
        Anchor home = new Anchor(Addresses.HOME, getTranslation("contrast.home"));
        home.addClassName("btn");
        Div actions = new Div(brief, home);
        actions.addClassName("actions");
        return actions;
    }

    private static Section sheet(String style, Component... parts) {
        Section sheet = new Section(parts);
        sheet.addClassNames("sheet", style);
        return sheet;
    }
}
