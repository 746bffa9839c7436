package org.driehoek.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.driehoek.base.ui.KeptTexts;
import org.driehoek.base.ui.SavedMark;
import org.driehoek.identity.AccountId;
import org.driehoek.review.OwnReview;
import org.driehoek.review.ReviewPart;

/**
 * The table on which a talk is reviewed. Its element has a script of its own, {@code js/review.js}: beside keeping what is typed
 * and not yet saved, it leads from turn to turn.
 */
@Tag("review-board")
final class ReviewBoard extends KeptTexts {
    private final transient Sheet sheet;
    private final transient Draft draft;
    private final LevelsPanel levels;
    private final PublishPanel publishing;

    /** Lays a talk on the table; {@code mark} says what is saved. */
    ReviewBoard(AccountId trainer, Sheet sheet, Draft draft, SavedMark mark, Runnable publish) {
        super(trainer.toString(), sheet.debrief().attempt().id().toString());
        this.sheet = sheet;
        this.draft = draft;
        addClassName("review-board");
        publishing = new PublishPanel(sheet, publish);
        levels = new LevelsPanel(sheet, draft);
        add(bar(mark), new TalkPanel(sheet, draft), new AnswersPanel(sheet), levels, whole());
        if (!draft.now().published()) {
            add(publishing);
        }
        changed(draft.now());
    }

    /** Makes the bar that stays in sight. */
    private Component bar(SavedMark mark) {
        Div bar = new Div(parts(), mark);
        bar.addClassName("review-bar");
        return bar;
    }

    private Component parts() {
        Nav nav = new Nav();
        nav.addClassName("review-parts");
        nav.setAriaLabel(sheet.say("review.parts"));
        nav.add(jump("review.to-talk", "talk"), jump("review.to-levels", "levels"), jump("review.to-whole", "whole"));
        if (!draft.now().published()) {
            nav.add(jump("review.to-publish", "publish"));
        }
        nav.add(step("review.turn.previous", "-1"), step("review.turn.next", "1"));
        return nav;
    }

    private Component jump(String words, String part) {
        NativeButton button = new NativeButton(sheet.say(words));
        button.addClassNames("btn", "jump");
        button.getElement().setAttribute("data-jump", part);
        return button;
    }

    private Component step(String key, String by) {
        NativeButton button = new NativeButton(sheet.say(key));
        button.addClassNames("btn", "step");
        button.getElement().setAttribute("data-step", by);
        return button;
    }

    private Component whole() {
        H2 heading = new H2(sheet.say("review.whole"));
        heading.setId("whole");
        Section whole = new Section(
                heading,
                new TextPart(
                        draft,
                        "overall",
                        sheet.say("review.overall"),
                        ReviewPart.LONGEST_OVERALL,
                        OwnReview::overall,
                        ReviewPart.Overall::new));
        whole.addClassNames("sheet", "review-whole");
        return whole;
    }

    void changed(OwnReview now) {
        levels.changed(now);
        publishing.changed(now);
    }

    /** Returns whether a reason is missing anywhere; says where, and goes there. */
    boolean missesReasons() {
        List<LevelCard> missing = levels.withoutReason();
        if (missing.isEmpty()) {
            return false;
        }
        String names = missing.stream().map(LevelCard::dimensionName).collect(Collectors.joining(", "));
        publishing.refuse(
                sheet.say("review.refused.reason-missing"), sheet.say("review.refused.reason-missing.why", names));
        missing.getFirst().focusReason();
        return true;
    }

    /** Says why it is not published. */
    void refuse(String what, String why) {
        publishing.refuse(what, why);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://js/review.js");
    }
}
