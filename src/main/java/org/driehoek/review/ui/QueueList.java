package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.base.ui.Chip;
import org.driehoek.review.OtherReview;
import org.driehoek.review.QueueEntry;
import org.driehoek.review.QueuePage;
import org.driehoek.scenario.Language;

/** The talks on one page of a queue, each leading to its review. */
final class QueueList extends Div {
    private final transient QueueAddress address;

    QueueList(QueuePage page, QueueAddress address) {
        this.address = address;
        OrderedList list = new OrderedList();
        list.addClassNames("sheet", "queue-list");
        page.entries().forEach(entry -> list.add(item(entry)));
        add(list, pages(page));
    }

    private ListItem item(QueueEntry entry) {
        Language language = Language.of(getLocale());
        Anchor open = new Anchor(address.review(entry.attempt().id()), Moments.student(this, entry.student()));
        open.addClassName("queue-student");
        Span talk = new Span(getTranslation(
                "reviews.talk", entry.title().in(language), entry.attempt().number(), entry.courseName()));
        Span ended = new Span(
                getTranslation("reviews.ended", Moments.dayAndTime(entry.finishedAt(), entry.zone(), language)));
        ended.addClassName("quiet");
        ListItem item = new ListItem(open, talk, ended);
        List<Component> chips = chips(entry, language);
        if (!chips.isEmpty()) {
            Div marks = new Div(chips.toArray(Component[]::new));
            marks.addClassName("queue-marks");
            item.add(marks);
        }
        return item;
    }

    private List<Component> chips(QueueEntry entry, Language language) {
        List<Component> chips = new ArrayList<>();
        if (entry.attempt().late()) {
            Chip late = new Chip(getTranslation("reviews.mark.late"));
            late.addClassName("late");
            chips.add(late);
        }
        if (entry.shared()) {
            chips.add(new Chip(getTranslation("reviews.mark.shared")));
        }
        for (OtherReview other : entry.others()) {
            chips.add(new Chip(Moments.inWords(this, other, entry.zone(), language)));
        }
        return chips;
    }

    private Component pages(QueuePage page) {
        Nav pages = new Nav();
        pages.addClassName("actions");
        pages.setAriaLabel(getTranslation("reviews.pages"));
        if (page.before()) {
            pages.add(link(address.before(page.entries().getFirst().place()), "reviews.earlier"));
        }
        if (page.after()) {
            pages.add(link(address.after(page.entries().getLast().place()), "reviews.later"));
        }
        pages.setVisible(page.before() || page.after());
        return pages;
    }

    private Anchor link(QueueAddress to, String words) {
        Anchor link = new Anchor(to.queue(), getTranslation(words));
        link.addClassName("btn");
        return link;
    }
}
