package org.driehoek.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.driehoek.insight.Progress;

/** Which students can be shown, each choice with how many it shows. */
final class ShownTabs extends Nav {
    ShownTabs(Progress progress, ProgressAddress address) {
        addClassName("shown-tabs");
        setAriaLabel(getTranslation("progress.show"));
        UnorderedList tabs = new UnorderedList();
        progress.totals().forEach((shown, count) -> {
            Span number = new Span(String.valueOf(count));
            number.addClassName("count");
            Anchor tab = new Anchor(address.show(shown).written());
            tab.add(new Span(getTranslation("progress.show." + shown.id()) + " "), number);
            if (shown == address.filter().shown()) {
                tab.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(new ListItem(tab));
        });
        add(tabs);
    }
}
