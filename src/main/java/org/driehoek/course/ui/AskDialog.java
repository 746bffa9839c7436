package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;

/** Asks before something is done, and says what will come of it; not doing it is the answer that lies nearest. */
final class AskDialog extends Dialog {
    AskDialog(String question, String yes, Runnable act, Component... words) {
        setRole("alertdialog");
        setHeaderTitle(question);
        setWidth("min(560px, 92vw)");
        add(words);
        NativeButton no = new NativeButton(getTranslation("course.cancel"), _ -> close());
        no.addClassNames("btn", "first");
        no.getElement().setAttribute("autofocus", true);
        NativeButton go = new NativeButton(yes, _ -> {
            close();
            act.run();
        });
        go.addClassName("btn");
        getFooter().add(go, no);
    }
}
