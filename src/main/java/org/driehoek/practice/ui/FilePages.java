package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.base.ui.Prose;
import org.driehoek.scenario.FileEntry;
import org.driehoek.scenario.Language;

/** The pages of the pupil's file, each of which opens and closes; looking in it costs no turn. */
final class FilePages extends Div {
    private final transient List<FileEntry> file;
    private final List<NativeDetails> pages = new ArrayList<>();

    FilePages(List<FileEntry> file) {
        this.file = file;
        addClassName("file");
        for (int page = 0; page < file.size(); page++) {
            NativeDetails details = new NativeDetails();
            details.addClassName("file-page");
            pages.add(details);
            add(details);
        }
    }

    /** Writes the pages in a language; those that are open stay open. */
    void write(Language language) {
        for (int page = 0; page < pages.size(); page++) {
            FileEntry entry = file.get(page);
            pages.get(page).setSummaryText(entry.title().in(language));
            pages.get(page).setContent(new Prose(entry.text().in(language)));
        }
    }
}
