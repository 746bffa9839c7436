package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.PeopleService;
import org.driehoek.identity.RecentImport;
import org.driehoek.identity.Undone;
import org.jspecify.annotations.Nullable;

/** The lists that were taken in lately, each with the way to undo it. */
class ImportsPanel extends Div {

    private final transient PeopleService people;
    private final transient Runnable changed;
    private final Notice notice = new Notice();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private transient @Nullable Undone result;

    ImportsPanel(PeopleService people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        addClassName("imports");
        add(notice, none, list);
    }

    void write() {
        var recent = people.imports();
        none.setText(getTranslation("imports.none"));
        none.setVisible(recent.isEmpty());
        list.removeAll();
        recent.forEach(each -> list.add(item(each)));
        if (result != null) {
            UndoneWords.say(notice, result);
        }
    }

    private ListItem item(RecentImport each) {
        var when = Days.moment(each.begun(), getLocale());
        var by = each.by() == null ? getTranslation("imports.somebody") : each.by();
        var words = new Span(getTranslation("imports.item", when, by, each.opened(), each.waiting()));
        var undo = new NativeButton(getTranslation("imports.undo"), _ -> {
            result = people.undo(each.id());
            changed.run();
        });
        undo.addClassName("btn");
        undo.getElement().setAttribute("aria-label", getTranslation("imports.undo.of", when));
        undo.setEnabled(each.waiting() > 0);
        return new ListItem(words, undo);
    }
}
