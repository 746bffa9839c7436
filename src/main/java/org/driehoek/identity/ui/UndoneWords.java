package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.Undone;

/** Says what came of undoing an import: how many accounts are gone, and which stay and why. */
final class UndoneWords {

    private UndoneWords() {}

    static void say(Notice notice, Undone undone) {
        var stay = new UnorderedList();
        undone.kept()
                .forEach(kept -> stay.add(new ListItem(notice.getTranslation(
                        "undone.kept." + kept.reason().name().toLowerCase(Locale.ROOT),
                        kept.person().name()))));
        var why = undone.kept().isEmpty()
                ? notice.getTranslation("undone.all")
                : notice.getTranslation("undone.some", undone.kept().size());
        notice.say(notice.getTranslation("undone.removed", undone.removed().size()), why, stay);
    }
}
