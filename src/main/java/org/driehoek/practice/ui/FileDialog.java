package org.driehoek.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;

/** The pupil's file on top of the talk; what was opened in it stays open for the next look. */
final class FileDialog extends Dialog {
    private final FilePages pages;
    private final Paragraph hint = new Paragraph();
    private final NativeButton close = new NativeButton();

    FileDialog(Scenario scenario) {
        pages = new FilePages(scenario.file());
        addClassName("file-dialog");
        setWidth("min(680px, 92vw)");
        hint.addClassName("quiet");
        close.addClassName("btn");
        close.addClickListener(_ -> close());
        add(hint, pages);
        getFooter().add(close);
    }

    /** Writes the file in a language. */
    void write(Scenario scenario, Language language) {
        setHeaderTitle(BriefSheet.fileName(this, scenario, language));
        hint.setText(getTranslation("file.hint"));
        close.setText(getTranslation("file.close"));
        pages.write(language);
    }
}
