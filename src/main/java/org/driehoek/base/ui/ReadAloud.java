package org.driehoek.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Switches on and off that the browser reads aloud what characters say, with its own voices; off until somebody switches it on, and
 * the browser remembers. The script beside it, {@code js/voice.js}, does the reading: nothing is sent anywhere.
 */
@Tag("read-aloud")
public final class ReadAloud extends HtmlContainer {
    private static final String HELP = "read-aloud-help";

    private final NativeButton toggle = new NativeButton();
    private final Span help = new Span();
    private final Span said = new Span();

    /** Creates the switch. */
    public ReadAloud() {
        toggle.addClassNames("btn", "plain", "aloud-switch");
        toggle.getElement().setAttribute("aria-pressed", "false");
        toggle.getElement().setAttribute("aria-describedby", HELP);
        help.setId(HELP);
        help.addClassName("aloud-help");
        said.addClassName("aloud-said");
        said.getElement().setAttribute("role", "status");
        add(toggle, said, help);
    }

    /** Writes the switch in the reader's language; what was being read stops. */
    public void write() {
        toggle.setText(getTranslation("aloud"));
        help.setText(getTranslation("aloud.help"));
        toggle.setTitle(getTranslation("aloud.help"));
        getElement().setAttribute("data-none-nl", getTranslation("aloud.none.nl"));
        getElement().setAttribute("data-none-en", getTranslation("aloud.none.en"));
        getElement().setAttribute("data-language", getLocale().getLanguage());
    }

    /**
     * Tells how far the talk has come: what was said in a later turn than the one before is read, and nothing else is.
     *
     * @param turn the number of turns held
     */
    public void heard(int turn) {
        getElement().setAttribute("data-turn", String.valueOf(turn));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/voice.js");
    }
}
