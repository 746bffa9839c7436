package org.driehoek.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether the talk must really be broken off; going on talking is the answer that lies nearest. */
final class LeaveDialog extends Dialog {
    LeaveDialog(Runnable leave) {
        setRole("alertdialog");
        addClassName("leave-dialog");
        setHeaderTitle(getTranslation("talk.leave.ask"));
        setWidth("min(560px, 92vw)");
        add(new Paragraph(getTranslation("talk.leave.words")));
        NativeButton stay = new NativeButton(getTranslation("talk.leave.no"), _ -> close());
        stay.addClassNames("btn", "first");
        stay.getElement().setAttribute("autofocus", true);
        NativeButton go = new NativeButton(getTranslation("talk.leave.yes"), _ -> {
            close();
            leave.run();
        });
        go.addClassName("btn");
        getFooter().add(go, stay);
    }
}
