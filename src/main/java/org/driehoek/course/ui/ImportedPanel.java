package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.driehoek.base.ui.CopyField;
import org.driehoek.course.Imported;
import org.driehoek.identity.Invited;

/** Says what came of a pasted list: who joined, and the links of who has no password yet, to be copied this once. */
final class ImportedPanel extends Section {
    ImportedPanel(Imported imported, Runnable undo) {
        addClassNames("sheet", "parts");
        add(
                new H2(getTranslation("members.added", imported.enrolled())),
                new Paragraph(getTranslation("members.added.there", imported.there())));
        if (!imported.waiting().isEmpty()) {
            add(new Paragraph(getTranslation(
                    imported.mailed() ? "members.added.mailed" : "members.added.links",
                    imported.waiting().size())));
            CopyField links = CopyField.lines();
            links.show(
                    getTranslation("members.added.copy"),
                    imported.waiting().stream().map(ImportedPanel::line).collect(Collectors.joining("\n")));
            add(links);
        }
        if (imported.elsewhere() > 0) {
            add(new Paragraph(getTranslation("members.added.elsewhere", imported.elsewhere())));
        }
        NativeButton back = new NativeButton(getTranslation("lists.undo"), _ -> undo.run());
        back.addClassName("btn");
        add(new Div(back));
    }

    private static String line(Invited invited) {
        return String.join(
                "\t",
                invited.person().name(),
                String.valueOf(invited.person().email()),
                String.valueOf(invited.link()));
    }
}
