package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.driehoek.base.ui.Chip;
import org.driehoek.practice.AttemptBadges.Badge;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Talks held before, the latest first; of many, the older ones are folded away. */
final class AttemptList extends Div {
    /** How many are shown before the rest is folded away. */
    static final int UNFOLDED = 5;

    private final HtmlContainer heading;
    private final transient List<AttemptSummary> attempts;
    private final transient Scenario scenario;
    private final Language language;
    private transient Map<AttemptId, Badge> badges = Map.of();
    private transient Map<AttemptId, List<String>> shared = Map.of();
    private transient @Nullable Consumer<AttemptSummary> share;
    private transient @Nullable Consumer<AttemptSummary> delete;

    /** Creates a list; {@code heading} is of the level that fits where it stands. */
    AttemptList(HtmlContainer heading, List<AttemptSummary> attempts, Scenario scenario, Language language) {
        this.heading = heading;
        this.attempts = attempts;
        this.scenario = scenario;
        this.language = language;
        addClassName("attempts");
        write();
    }

    /** Says of some attempts what another module knows of them. */
    AttemptList badges(Map<AttemptId, Badge> known) {
        badges = known;
        write();
        return this;
    }

    /** Lets private attempts be shared and deleted, and says with which courses they are shared. */
    AttemptList own(
            Map<AttemptId, List<String>> sharedWith, Consumer<AttemptSummary> share, Consumer<AttemptSummary> delete) {
        this.shared = sharedWith;
        this.share = share;
        this.delete = delete;
        write();
        return this;
    }

    private void write() {
        removeAll();
        if (attempts.isEmpty()) {
            return;
        }
        heading.setText(getTranslation("home.attempts"));
        heading.addClassName("attempts-heading");
        add(heading);
        int first = Math.min(UNFOLDED, attempts.size());
        add(list(attempts.subList(0, first)));
        if (first < attempts.size()) {
            NativeDetails rest = new NativeDetails(
                    getTranslation("home.attempts.more", attempts.size() - first),
                    list(attempts.subList(first, attempts.size())));
            rest.addClassName("more-attempts");
            add(rest);
        }
        if (delete == null) {
            Paragraph why = new Paragraph(getTranslation("delete.not-assigned"));
            why.addClassName("quiet");
            add(why);
        }
    }

    private Component list(List<AttemptSummary> some) {
        UnorderedList list = new UnorderedList();
        some.forEach(attempt -> list.add(item(attempt)));
        return list;
    }

    private ListItem item(AttemptSummary attempt) {
        Badge badge = badges.get(attempt.id());
        boolean unread = badge != null && badge.unread();
        Anchor link = new Anchor(
                unread ? Addresses.debriefReviews(attempt.id()) : Addresses.debrief(attempt.id()),
                getTranslation("home.attempt", attempt.number()));
        ListItem item = new ListItem(link, new Span(Names.howItEnded(this, attempt, scenario, language)));
        if (attempt.from() != null) {
            item.add(new Chip(Names.from(this, attempt.from())));
        }
        if (attempt.late()) {
            item.add(new Chip(getTranslation("assigned.late")));
        }
        if (badge != null) {
            Chip chip = new Chip(getTranslation(badge.text()));
            chip.setClassName("unread", badge.unread());
            item.add(chip);
        }
        List<String> with = shared.getOrDefault(attempt.id(), List.of());
        if (!with.isEmpty()) {
            item.add(new Chip(getTranslation("share.with", String.join(", ", with))));
        }
        if (share != null) {
            item.add(action(with.isEmpty() ? "share.do" : "share.change", attempt, share));
        }
        if (delete != null) {
            item.add(action("delete.do", attempt, delete));
        }
        return item;
    }

    private Component action(String key, AttemptSummary attempt, Consumer<AttemptSummary> what) {
        String words = getTranslation(key);
        NativeButton button = new NativeButton(words, _ -> what.accept(attempt));
        button.addClassNames("btn", "plain");
        // The same words stand beside every attempt; its number and the talk tell them apart.
        button.setAriaLabel(words + ": " + getTranslation("home.attempt.short", attempt.number()) + ", "
                + scenario.title().in(language));
        return button;
    }
}
