package org.driehoek.debrief.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.driehoek.base.Languages;
import org.driehoek.debrief.CopyService;
import org.driehoek.debrief.DebriefCopy;
import org.driehoek.practice.AttemptId;

/** What can be done with a debrief on paper: print it, or keep it as a PDF file in either language. */
final class PaperActions extends Div {
    /** Makes the file of a debrief in a language. */
    @FunctionalInterface
    interface Files {
        byte[] pdf(DebriefCopy copy, Locale language);
    }

    /** Offers them; {@code own} is whether the reader is the student, which is asked again when a file is fetched. */
    PaperActions(Reader reader, CopyService copies, boolean own, Files files) {
        addClassNames("actions", "paper-actions");
        NativeButton print = new NativeButton(
                reader.say("debrief.paper.print"),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassNames("btn", "first");
        print.setId("print");
        add(print);
        AttemptId attempt = reader.debrief().attempt().id();
        for (Locale language : Languages.all()) {
            String name = reader.scenario().id() + "-" + language.getLanguage() + ".pdf";
            Anchor file = new Anchor(
                    DownloadHandler.fromInputStream(_ -> {
                        DebriefCopy copy = own ? copies.own(attempt) : copies.theirs(attempt);
                        byte[] bytes = files.pdf(copy, language);
                        return new DownloadResponse(
                                new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
                    }),
                    AttachmentType.DOWNLOAD,
                    reader.say("debrief.paper.pdf." + language.getLanguage()));
            file.addClassName("btn");
            file.setId("pdf-" + language.getLanguage());
            add(file);
        }
        Anchor back = new Anchor("debrief/" + attempt, reader.say("debrief.paper.back"));
        back.addClassName("btn");
        add(back);
    }
}
