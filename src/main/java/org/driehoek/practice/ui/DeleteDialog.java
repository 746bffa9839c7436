package org.driehoek.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.PracticeService;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;

/** Asks whether a private attempt must really go, and says what goes with it; keeping it is the answer that lies nearest. */
final class DeleteDialog extends Dialog {

    DeleteDialog(PracticeService practice, AttemptSummary attempt, Scenario scenario, Runnable deleted) {
        Language language = Language.of(getLocale());
        setRole("alertdialog");
        setHeaderTitle(getTranslation("delete.ask", attempt.number()));
        setWidth("min(560px, 92vw)");
        add(
                new Paragraph(getTranslation(
                        "delete.what",
                        scenario.title().in(language),
                        Names.howItEnded(this, attempt, scenario, language))),
                new Paragraph(getTranslation("delete.for-good")));
        NativeButton keep = new NativeButton(getTranslation("delete.no"), _ -> close());
        keep.addClassNames("btn", "first");
        keep.getElement().setAttribute("autofocus", true);
        NativeButton go = new NativeButton(getTranslation("delete.yes"), _ -> {
            close();
            practice.delete(attempt.id());
            deleted.run();
        });
        go.addClassName("btn");
        getFooter().add(go, keep);
    }
}
