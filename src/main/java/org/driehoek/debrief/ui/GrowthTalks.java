package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.Pager;
import org.driehoek.practice.GrowthAttempt;

/** The attempts behind the drawings, the latest first, part by part. */
final class GrowthTalks extends Section {
    private static final int PAGE = 10;

    private final transient GrowthWords words;
    private final transient List<GrowthAttempt> latestFirst;
    private final OrderedList list = new OrderedList();
    private final Pager pager = new Pager(this::open);

    GrowthTalks(GrowthWords words, List<GrowthAttempt> attempts) {
        this.words = words;
        this.latestFirst = attempts.reversed();
        addClassNames("sheet", "attempts", "growth-talks");
        list.addClassName("plain-list");
        add(new H2(words.say("growth.talks.held")), list, pager);
        open(0);
    }

    private void open(int page) {
        list.removeAll();
        latestFirst.stream().skip((long) page * PAGE).limit(PAGE).forEach(attempt -> list.add(item(attempt)));
        pager.show(page, Math.max(1, (latestFirst.size() + PAGE - 1) / PAGE), latestFirst.size());
    }

    private ListItem item(GrowthAttempt attempt) {
        ListItem item = new ListItem(
                new Anchor("debrief/" + attempt.id(), words.title(attempt)),
                new Span(words.day(attempt.finishedAt())),
                new Chip(words.kind(attempt)));
        if (attempt.checkpoint()) {
            item.add(new Chip(words.say("growth.checkpoint")));
        }
        if (!attempt.seen()) {
            item.add(new Span(words.say("growth.hidden")));
        }
        return item;
    }
}
