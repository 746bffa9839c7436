package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of a talk, written as in a script: who, what is seen, what is said, and afterwards what was thought. */
public final class ScriptLine extends Div {

    private ScriptLine(String side, String speaker) {
        addClassNames("line", side);
        Span name = new Span(speaker);
        name.addClassName("speaker");
        add(name);
    }

    /** Creates a line of the student's own. */
    public static ScriptLine mine(String speaker) {
        return new ScriptLine("me", speaker);
    }

    /** Creates a line of a parent's or of another character in the room. */
    public static ScriptLine theirs(String speaker) {
        return new ScriptLine("parent", speaker);
    }

    /** Adds what is seen, in italics. */
    public ScriptLine gesture(String seen) {
        part("gesture", seen);
        return this;
    }

    /** Adds what is said; {@code foreign} is its language where that is not the page's. */
    public ScriptLine words(String said, @Nullable Locale foreign) {
        Span words = part("words", said);
        if (foreign != null) {
            words.getElement().setAttribute("lang", foreign.toLanguageTag());
        }
        return this;
    }

    /** Adds what was thought, after a label such as "What he thought:". */
    public ScriptLine thought(String label, String thought) {
        Span line = part("thought", "");
        Span before = new Span(label + " ");
        before.addClassName("label");
        line.add(before, new Span(thought));
        return this;
    }

    /**
     * Adds a button by which the browser reads the words of this line aloud, where it has a voice for them.
     *
     * @param button what the button says
     * @param label what it is called, with whose words it reads
     * @param none what it says where there is no voice for the language
     */
    public ScriptLine aloud(String button, String label, String none) {
        NativeButton read = new NativeButton(button);
        read.addClassNames("btn", "plain", "say-aloud");
        read.setAriaLabel(label);
        read.getElement().setAttribute("data-none", none);
        read.addAttachListener(event -> event.getUI().getPage().addJsModule("context://js/voice.js"));
        add(read);
        return this;
    }

    /** Marks the line as past, so that the newest ones stand out. */
    public ScriptLine past(boolean past) {
        setClassName("past", past);
        return this;
    }

    private Span part(String style, String text) {
        Span part = new Span(text);
        part.addClassName(style);
        add(part);
        return part;
    }
}
