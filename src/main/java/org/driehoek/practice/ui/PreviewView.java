package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageActions;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.course.AssignmentId;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.practice.Preview;
import org.driehoek.practice.PreviewService;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.talk.TalkRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * UC-031: Look at a talk as a student has it. Shows brief, talk and levels to those who teach with it; nothing of it is kept.
 * Its address ends with a scenario, or with an assignment for what that pins.
 */
@Route(Addresses.PREVIEW)
@PermitAll
class PreviewView extends Page implements HasUrlParameter<String>, PageActions {
    private final transient PreviewService previews;
    private final Chip mark = new Chip("");
    private final NativeButton why = new NativeButton();
    private transient @Nullable Supplier<Preview> begin;
    private transient @Nullable Preview preview;
    private @Nullable BriefSheet sheet;
    private @Nullable TalkRoom room;
    private boolean read;

    PreviewView(PreviewService previews) {
        super("brief");
        this.previews = previews;
        mark.addClassName("preview-mark");
        why.addClassName("btn");
        why.addClickListener(_ -> explain());
    }

    @Override
    public void setParameter(BeforeEvent event, String what) {
        begin = AssignmentId.parse(what)
                .<Supplier<Preview>>map(id -> () -> previews.of(id, false))
                .orElse(() -> previews.of(what));
        try {
            open();
        } catch (AccessDeniedException | ScenarioNotFoundException notForThem) {
            preview = null;
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open() {
        if (begin == null) {
            return;
        }
        Preview opened = begin.get();
        preview = opened;
        sheet = new BriefSheet(opened.snapshot().scenario(), choices -> talk(opened, choices));
        room = null;
        read = false;
        setClassName("talk", false);
        setClassName("brief", true);
        if (isAttached()) {
            write();
        }
    }

    private void talk(Preview held, SequencedMap<String, String> choices) {
        try {
            held.prepare(choices);
        } catch (TalkRefusedException changed) {
            if (sheet != null) {
                sheet.refuse(getTranslation("brief.refused"), getTranslation("brief.refused.why"));
            }
            return;
        }
        room = new TalkRoom(held, new AfterTalk("preview.over", this::ways, () -> {}), List.of(why), null);
        setClassName("brief", false);
        setClassName("talk", true);
        write();
    }

    private void explain() {
        if (preview != null) {
            new WhyDialog(preview, this::getTranslation, Language.of(getLocale())).open();
        }
    }

    private List<Component> ways() {
        NativeButton levels = new NativeButton(getTranslation("preview.levels"), _ -> read());
        levels.addClassNames("btn", "first");
        return List.of(levels, again());
    }

    private NativeButton again() {
        NativeButton again = new NativeButton(getTranslation("preview.again"), _ -> open());
        again.addClassName("btn");
        return again;
    }

    private void read() {
        read = true;
        setClassName("talk", false);
        setClassName("brief", true);
        write();
    }

    @Override
    protected String name() {
        Scenario scenario = scenario();
        return scenario == null
                ? ""
                : getTranslation("preview.name", scenario.title().in(Language.of(getLocale())));
    }

    private @Nullable Scenario scenario() {
        return preview == null ? null : preview.snapshot().scenario();
    }

    @Override
    protected void write() {
        removeAll();
        mark.setText(getTranslation("preview.mark"));
        Preview shown = preview;
        if (shown == null || sheet == null) {
            return;
        }
        Language language = Language.of(getLocale());
        if (room != null && !read) {
            why.setText(getTranslation(
                    "preview.why", shown.snapshot().scenario().main().name().in(language)));
            add(room);
            room.write(language);
            return;
        }
        add(
                new PageHeader()
                        .eyebrow(getTranslation("preview.eyebrow"))
                        .title(shown.snapshot().scenario().title().in(language))
                        .lead(shown.snapshot().scenario().goal().in(language)),
                banner());
        if (read) {
            add(new PreviewLevels(shown.debrief(), language, again()));
        } else {
            ContentNotice.of(this, shown.snapshot().scenario(), language, null).ifPresent(this::add);
            sheet.write(language, getTranslation("preview.seen-by"));
            add(sheet);
        }
    }

    private Component banner() {
        Paragraph words = new Paragraph(getTranslation("preview.banner"));
        Div banner = new Div(words);
        banner.addClassName("preview-banner");
        return banner;
    }

    @Override
    public Component pageActions() {
        Div actions = new Div(mark);
        actions.addClassName("page-actions");
        return actions;
    }
}
