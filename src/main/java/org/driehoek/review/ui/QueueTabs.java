package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.driehoek.review.QueueCounts;
import org.driehoek.review.QueueState;

/** The states of a queue, each with how many talks are in it. */
final class QueueTabs extends Nav {
    QueueTabs(QueueCounts counts, QueueAddress address) {
        addClassName("queue-tabs");
        setAriaLabel(getTranslation("reviews.states"));
        UnorderedList tabs = new UnorderedList();
        for (QueueState state : QueueState.values()) {
            Anchor tab = new Anchor(address.with(address.filter().in(state)).queue());
            Span count = new Span(count(counts.of(state)));
            count.addClassName("count");
            tab.add(new Span(getTranslation("reviews.state." + state.id()) + " "), count);
            if (state == address.filter().state()) {
                tab.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(new ListItem(tab));
        }
        add(tabs);
    }

    private String count(int number) {
        return number < QueueCounts.MOST ? String.valueOf(number) : getTranslation("reviews.many", QueueCounts.MOST);
    }
}
