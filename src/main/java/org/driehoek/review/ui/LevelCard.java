package org.driehoek.review.ui;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.base.ui.KeptText;
import org.driehoek.base.ui.Notice;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.OwnReview;
import org.driehoek.review.ReviewPart;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/** One dimension: the rules' level with its reasons, and the trainer's beside it. */
final class LevelCard extends Section implements PartField {
    /** A level that the trainer can choose; none leaves the dimension to the rules. */
    private record Choice(@Nullable Level level) {}

    private static final Choice NOT_JUDGED = new Choice(null);

    private final transient Sheet sheet;
    private final transient Draft draft;
    private final transient DimensionResult result;
    private final Dimension dimension;
    private final RadioButtonGroup<Choice> mine = new RadioButtonGroup<>();
    private final NativeButton confirm = new NativeButton();
    private final Notice notice = new Notice();
    private final KeptText reason;
    private boolean asking;

    LevelCard(Sheet sheet, Draft draft, Dimension dimension) {
        this.sheet = sheet;
        this.draft = draft;
        this.dimension = dimension;
        this.result = sheet.result(dimension);
        String name = sheet.name(dimension);
        String id = "level-" + dimension.id();
        addClassName("level-card");
        setId(id);
        H4 heading = new H4(name);
        heading.setId(id + "-name");
        getElement().setAttribute("aria-labelledby", id + "-name");
        reason = new KeptText(
                "reason-" + dimension.id(),
                sheet.say("review.reason", name),
                sheet.say("review.no-names"),
                ReviewPart.LONGEST_REASON,
                _ -> save());
        reason.setRequired(true);
        chooseFrom(name);
        add(heading, new RulesLevel(sheet, result, confirm), mine, reason, notice);
        draft.follow(this);
    }

    private void chooseFrom(String name) {
        List<Choice> choices = new ArrayList<>(List.of(NOT_JUDGED));
        for (int number = 1; number <= Level.STRONG.number(); number++) {
            choices.add(new Choice(Level.of(number)));
        }
        choices.add(new Choice(Level.NOT_OBSERVABLE));
        mine.setId("mine-" + dimension.id());
        mine.setLabel(sheet.say("review.mine", name));
        mine.setItems(choices);
        mine.setItemLabelGenerator(this::inWords);
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen();
            }
        });
        confirm.setText(sheet.say("review.confirm"));
        confirm.addClassNames("btn", "confirm");
        confirm.getElement().setAttribute("aria-label", sheet.say("review.confirm.of", name));
        confirm.addClickListener(_ -> {
            mine.setValue(new Choice(result.level()));
            chosen();
        });
    }

    private String inWords(Choice choice) {
        Level level = choice.level();
        if (level == null) {
            return sheet.say("review.open");
        }
        String words = level == Level.NOT_OBSERVABLE
                ? sheet.say("review.not-observable")
                : level.number() + " " + sheet.say("level." + level.number());
        return level == result.level() ? sheet.say("review.as-rules", words) : words;
    }

    private void chosen() {
        asking = false;
        notice.hush();
        showReason();
        save();
    }

    private void save() {
        if (!asking) {
            Level level = level();
            draft.save(
                    this,
                    level == null
                            ? new ReviewPart.Unjudged(dimension)
                            : new ReviewPart.Judged(dimension, level, overridden() ? reason.text() : ""));
        }
    }

    private @Nullable Level level() {
        Choice choice = mine.getValue();
        return choice == null ? null : choice.level();
    }

    private boolean overridden() {
        Level level = level();
        return level != null && level != result.level();
    }

    /** What has no reason to be asked for stays out of sight, but in the page: a text that was kept is brought back to it. */
    private void showReason() {
        reason.getElement()
                .setAttribute("hidden", !overridden() && reason.text().isBlank());
        if (!overridden()) {
            reason.setProblem(false, "");
        }
        confirm.getElement().setAttribute("aria-pressed", String.valueOf(level() == result.level()));
        setClassName("judged", level() != null);
    }

    /** Says that the reason is missing, and returns whether it is. */
    boolean missesReason() {
        boolean missing = overridden() && reason.text().isBlank();
        reason.setProblem(missing, sheet.say("review.reason.missing"));
        return missing;
    }

    String dimensionName() {
        return sheet.name(dimension);
    }

    void focusReason() {
        reason.focus();
    }

    @Override
    public @Nullable Object in(OwnReview review) {
        return review.levels().get(dimension);
    }

    @Override
    public void show(OwnReview review) {
        JudgedLevel judged = review.levels().get(dimension);
        asking = false;
        notice.hush();
        mine.setValue(judged == null ? NOT_JUDGED : new Choice(judged.byTrainer()));
        mine.setReadOnly(review.published());
        confirm.setVisible(!review.published());
        reason.show(judged == null ? "" : judged.reason());
        reason.setReadOnly(review.published(), sheet.say("review.brought-back.published"));
        showReason();
    }

    @Override
    public void saved() {
        asking = false;
        notice.hush();
        reason.saved();
        showReason();
    }

    @Override
    public void ask(OwnReview there) {
        asking = true;
        JudgedLevel saved = there.levels().get(dimension);
        if (Objects.equals(saved, here())) {
            saved();
            return;
        }
        notice.say(
                sheet.say("kept.two-windows"),
                sheet.say("kept.two-windows.texts", inWords(saved), inWords(here())),
                button("kept.keep-here", () -> {
                    asking = false;
                    save();
                }),
                button("kept.take-there", () -> show(draft.now())));
    }

    private @Nullable JudgedLevel here() {
        Level level = level();
        return level == null ? null : new JudgedLevel(result.level(), level, overridden() ? reason.text() : "");
    }

    private String inWords(@Nullable JudgedLevel judged) {
        if (judged == null) {
            return sheet.say("review.open");
        }
        return judged.reason().isBlank()
                ? sheet.name(judged.byTrainer())
                : sheet.name(judged.byTrainer()) + ": " + judged.reason();
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(sheet.say(key), _ -> {
            act.run();
            confirm.focus();
        });
        button.addClassName("btn");
        return button;
    }
}
