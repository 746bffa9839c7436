package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.course.AttemptTally;
import org.driehoek.course.NewerRevision;

/** Says that the catalogue has moved on, and what comes of moving on with it; it is done only when the lecturer says so. */
final class RevisionPanel extends Section {
    RevisionPanel(NewerRevision newer, Runnable take) {
        addClassNames("sheet", "parts", "revision");
        NativeButton ask = new NativeButton(getTranslation("assignment.newer.take"));
        ask.addClassName("btn");
        ask.addClickListener(_ -> new AskDialog(
                        getTranslation("assignment.newer.ask"),
                        getTranslation("assignment.newer.take"),
                        take,
                        consequences(newer.attempts()))
                .open());
        add(
                new H2(getTranslation("assignment.newer")),
                new Paragraph(getTranslation("assignment.newer.what", String.join(", ", what(newer)))),
                consequences(newer.attempts()),
                new Div(ask));
    }

    private List<String> what(NewerRevision newer) {
        List<String> parts = new ArrayList<>();
        if (newer.scenario()) {
            parts.add(getTranslation("assignment.newer.scenario"));
        }
        if (newer.alternative()) {
            parts.add(getTranslation("assignment.newer.alternative"));
        }
        if (newer.rules()) {
            parts.add(getTranslation("assignment.newer.rules"));
        }
        return parts;
    }

    private UnorderedList consequences(AttemptTally.Tally attempts) {
        UnorderedList list = new UnorderedList(
                new ListItem(getTranslation("assignment.newer.new")),
                new ListItem(getTranslation("assignment.newer.open", attempts.open())),
                new ListItem(getTranslation("assignment.newer.finished", attempts.finished())));
        if (attempts.students() > 0) {
            list.add(new ListItem(getTranslation("assignment.newer.compare")));
        }
        return list;
    }
}
