package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.driehoek.base.ui.CopyField;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.ImportId;
import org.driehoek.identity.ImportedPeople;
import org.driehoek.identity.Invited;
import org.driehoek.identity.Undone;
import org.jspecify.annotations.Nullable;

/** The links of whoever was just taken in, which are shown this once: to copy, as a file, or on their way by mail. */
class InvitedPanel extends Panel {

    private final H2 heading = new H2();
    private final Paragraph words = new Paragraph();
    private final CopyField links = CopyField.lines();
    private final Anchor file = new Anchor();
    private final NativeButton undo = new NativeButton();
    private final Div actions = new Div(file, undo);
    private final Notice undone = new Notice();
    private transient @Nullable ImportedPeople imported;
    private transient @Nullable Undone result;

    InvitedPanel(Consumer<ImportId> undoes) {
        heading.getElement().setAttribute("tabindex", "-1");
        links.addClassName("links");
        file.addClassName("btn");
        file.setHref(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "driehoek-links.txt",
                            "text/plain;charset=utf-8",
                            bytes.length);
                }),
                AttachmentType.DOWNLOAD);
        undo.addClassName("btn");
        undo.addClickListener(_ -> {
            if (imported != null) {
                undoes.accept(imported.id());
            }
        });
        actions.addClassName("actions");
        add(heading, words, links, actions, undone);
        setVisible(false);
    }

    void show(ImportedPeople people) {
        imported = people;
        result = null;
        undone.hush();
        setVisible(true);
        write();
        heading.getElement().callJsFunction("focus");
    }

    void tellUndone(Undone what) {
        result = what;
        imported = null;
        write();
        heading.getElement().callJsFunction("focus");
    }

    /** Returns a line for each link, as a spreadsheet or a mail merge takes it. */
    private String text() {
        return imported == null
                ? ""
                : imported.people().stream()
                        .filter(each -> each.link() != null)
                        .map(each -> each.person().name() + "\t" + each.person().email() + "\t" + each.link())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    void write() {
        var shown = imported != null && !text().isEmpty();
        links.setVisible(shown);
        file.setVisible(shown);
        undo.setVisible(imported != null && imported.people().stream().anyMatch(Invited::opened));
        words.setVisible(imported != null);
        if (imported != null) {
            writeImported(imported);
        } else if (result != null) {
            heading.setText(getTranslation("undone.heading"));
            UndoneWords.say(undone, result);
        }
    }

    private void writeImported(ImportedPeople people) {
        var opened = people.people().stream().filter(Invited::opened).count();
        heading.setText(
                getTranslation("invited.heading", opened, people.people().size() - opened));
        words.setText(getTranslation(
                text().isEmpty() ? "invited.nobody" : people.mailed() ? "invited.mailed" : "invited.copy"));
        links.show(getTranslation("invited.links"), text());
        file.setText(getTranslation("invited.file"));
        undo.setText(getTranslation("invited.undo"));
    }
}
