package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * A text that is saved while it is typed. It stands in a {@link KeptTexts}, whose script keeps what has not been saved yet in
 * the browser, and brings it back to this field.
 */
public final class KeptText extends Div {
    private static final int PAUSE_IN_TYPING_MS = 800;

    private final TextArea area = new TextArea();
    private final Notice notice = new Notice();
    private final transient Consumer<String> save;
    private String known = "";
    private String whyReadOnly = "";
    private boolean asking;

    /**
     * Creates a field.
     *
     * @param name its name on this page, such as {@code comment-3}; also its id
     * @param helper what to mind, below the field
     * @param longest how many characters fit
     * @param save takes the text when it changes
     */
    public KeptText(String name, String label, String helper, int longest, Consumer<String> save) {
        this.save = save;
        addClassName("kept-text");
        setId(name + "-field");
        area.setId(name);
        area.setLabel(label);
        area.setHelperText(helper);
        area.setMaxLength(longest);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store();
            }
        });
        // Leaving the field sends what the pause in typing was still waiting for.
        area.addBlurListener(_ -> store());
        area.getElement().setAttribute("data-keep", name);
        area.getElement()
                .addEventListener(
                        "brought-back",
                        event -> bringBack(
                                event.getEventData().get("event.detail.text").asString(),
                                event.getEventData().get("event.detail.same").asBoolean()))
                .addEventData("event.detail.text")
                .addEventData("event.detail.same");
        add(area, notice);
    }

    /** Returns what stands here, saved or not. */
    public String text() {
        return area.getValue();
    }

    /** Shows a text that is saved; what stood here is gone. */
    public void show(String saved) {
        area.setValue(saved);
        saved();
    }

    /** Is told that the text that stands here is saved. */
    public void saved() {
        asking = false;
        notice.hush();
        confirm(area.getValue());
    }

    private void confirm(String saved) {
        known = saved;
        // Java and the script count the same number from a text.
        area.getElement().setAttribute("data-saved", String.valueOf(saved.hashCode()));
    }

    /**
     * Lets nothing be typed any more.
     *
     * @param why said to whom the browser brings back a text that was not saved before
     */
    public void setReadOnly(boolean readOnly, String why) {
        area.setReadOnly(readOnly);
        whyReadOnly = why;
    }

    /** Says what is wrong with the text, or that nothing is. */
    public void setProblem(boolean problem, String words) {
        area.setInvalid(problem);
        area.setErrorMessage(words);
    }

    /** Marks the field as one that must be filled. */
    public void setRequired(boolean required) {
        area.setRequiredIndicatorVisible(required);
    }

    /** Goes to the field. */
    public void focus() {
        area.focus();
    }

    /** Shows two texts for this field and keeps the one that is chosen; nothing is saved before. */
    public void ask(String there) {
        if (there.equals(area.getValue())) {
            saved();
            return;
        }
        asking = true;
        notice.say(
                getTranslation("kept.two-windows"),
                getTranslation("kept.two-windows.texts", shown(there), shown(area.getValue())),
                button("kept.keep-here", this::store),
                button("kept.take-there", () -> show(there)));
    }

    private String shown(String text) {
        return text.isBlank() ? getTranslation("kept.nothing") : text;
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> {
            asking = false;
            notice.hush();
            act.run();
            area.focus();
        });
        button.addClassName("btn");
        return button;
    }

    private void store() {
        if (!asking && !area.isReadOnly() && !area.getValue().equals(known)) {
            save.accept(area.getValue());
        }
    }

    /** Takes a text that the browser kept; {@code same} is true when nothing else was saved here since it was typed. */
    private void bringBack(String text, boolean same) {
        if (text.equals(known)) {
            confirm(known);
            return;
        }
        String saved = known;
        area.setValue(text);
        if (area.isReadOnly()) {
            area.setValue(saved);
            notice.say(whyReadOnly, text, button("kept.let-go", () -> show(saved)));
        } else if (same || saved.isEmpty()) {
            store();
            notice.say(getTranslation("kept.brought-back"), "");
        } else {
            ask(saved);
        }
    }
}
