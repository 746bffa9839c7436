package org.driehoek.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.driehoek.practice.Preview;
import org.driehoek.practice.reasons.Reason;
import org.driehoek.practice.reasons.Reason.Group;
import org.driehoek.practice.reasons.Telling;
import org.driehoek.practice.reasons.TurnReasons;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Source;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/** Why the parent said what was just said, and everything before it; for those who look at a talk, while it goes on. */
final class WhyDialog extends Dialog {

    WhyDialog(Preview preview, Telling.Words words, Language language) {
        Transcript transcript = preview.transcript();
        TurnReasons reasons = new TurnReasons(
                new Telling(words, language, preview.snapshot(), preview.rulebook(), preview.texts(), transcript));
        addClassName("why-dialog");
        setHeaderTitle(getTranslation("preview.why.title"));
        setWidth("min(820px, 94vw)");
        Paragraph lead = new Paragraph(getTranslation("preview.why.lead"));
        lead.addClassName("quiet");
        add(lead);
        List<TurnOutcome> turns = transcript.turns();
        if (turns.isEmpty()) {
            newest(reasons.questionOfOpening(), reasons.of(transcript.prepared()));
        } else {
            TurnOutcome last = turns.getLast();
            newest(reasons.question(last), reasons.of(last));
            for (TurnOutcome turn : turns.reversed().subList(1, turns.size())) {
                add(fold(reasons.question(turn), reasons.of(turn)));
            }
            add(fold(reasons.questionOfOpening(), reasons.of(transcript.prepared())));
        }
        NativeButton close = new NativeButton(getTranslation("file.close"), _ -> close());
        close.addClassNames("btn", "first");
        getFooter().add(close);
    }

    private void newest(String question, List<Group> groups) {
        add(new H3(question), panel(groups));
    }

    private NativeDetails fold(String question, List<Group> groups) {
        NativeDetails fold = new NativeDetails();
        fold.setSummaryText(question);
        fold.addToggleListener(event -> {
            if (event.isOpened() && fold.getContent() == null) {
                fold.setContent(panel(groups));
            }
        });
        return fold;
    }

    private Div panel(List<Group> groups) {
        Div panel = new Div();
        panel.addClassName("why");
        for (Group group : groups) {
            UnorderedList list = new UnorderedList();
            group.reasons().forEach(reason -> list.add(item(reason)));
            panel.add(new H4(group.heading()), list);
        }
        return panel;
    }

    private ListItem item(Reason reason) {
        ListItem item = new ListItem();
        if (!reason.lead().isEmpty()) {
            item.add(new Span(reason.lead() + " "));
        }
        Span words = new Span(reason.words());
        words.setClassName("why-rule", reason.rule() != null || !reason.face().isEmpty());
        item.add(words);
        if (!reason.changes().isEmpty()) {
            UnorderedList changes = new UnorderedList();
            reason.changes()
                    .forEach(change -> changes.add(new ListItem(
                            new Span(change.words()),
                            quiet(change.reckoned().isEmpty() ? "" : " " + change.reckoned()))));
            item.add(changes);
        }
        if (!reason.condition().isEmpty()) {
            item.add(new Paragraph(reason.condition()));
        }
        if (!reason.face().isEmpty()) {
            item.add(new Paragraph(quiet(reason.face())));
        }
        Reason.Rule rule = reason.rule();
        if (rule != null) {
            Span id = new Span(rule.id());
            id.addClassName("rule-id");
            String sources = String.join(
                    " · ", rule.sources().stream().map(Source::cited).toList());
            item.add(new Paragraph(
                    quiet(getTranslation("why.rule") + " "), id, quiet(sources.isEmpty() ? "" : " · " + sources)));
        }
        return item;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
