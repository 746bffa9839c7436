package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.driehoek.assessment.Opportunity;
import org.driehoek.base.ui.Chip;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Checkpoint;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** What changed since the last attempt on the one thing that was to be tried, side by side, and what the student had meant to do. */
final class ChangePanel extends Section {
    private final transient Reader reader;
    private final String first;
    private final String second;

    ChangePanel(Reader reader, Reading.Before before, Change change) {
        this.reader = reader;
        AttemptSummary earlier = before.debrief().attempt();
        AttemptSummary now = reader.debrief().attempt();
        boolean alike = earlier.kind() == now.kind();
        first = alike ? reader.say("debrief.changed.attempt", earlier.number()) : reader.say("debrief.changed.before");
        second = alike ? reader.say("debrief.changed.attempt", now.number()) : reader.say("debrief.changed.now");
        addClassNames("sheet", "changed");
        add(
                new H2(reader.say("debrief.changed")),
                Reader.quiet(reader.say(
                        "debrief.changed.aim", reader.name(change.aim().dimension()))),
                aim(change));
        Intention intention = before.intention();
        if (intention != null) {
            add(intention(intention));
        }
        add(new Paragraph(way(change)), table(change), moments(change));
        Checkpoint from = now.from();
        if (from != null) {
            add(Reader.quiet(reader.say("debrief.changed.shared", from.turn())));
        }
    }

    private Component aim(Change change) {
        Paragraph aim = new Paragraph(reader.read(change.aim().aim()));
        aim.addClassName("aim");
        return aim;
    }

    private Component intention(Intention intention) {
        Paragraph words = new Paragraph(IntentionForm.words(reader, intention));
        words.addClassName("own-words");
        Div shown = new Div(
                Reader.quiet(reader.say("debrief.changed.meant")),
                words,
                new Paragraph(reader.say("debrief.changed.worked")));
        shown.addClassName("meant");
        return shown;
    }

    private String way(Change change) {
        String id = change.way().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reader.say("debrief.changed." + id, reader.parent());
    }

    private Component table(Change change) {
        NativeTable table = new NativeTable();
        table.setCaptionText(
                reader.say("debrief.changed.table", reader.name(change.aim().dimension())));
        NativeTableHeader header = new NativeTableHeader();
        header.add(new NativeTableRow(column(reader.say("debrief.changed.what")), column(first), column(second)));
        NativeTableBody body = new NativeTableBody();
        Change.Side then = change.then();
        Change.Side now = change.now();
        row(body, "debrief.changed.level", reader.level(then.level()), reader.level(now.level()));
        row(body, "debrief.changed.taken", part(then.taken(), then), part(now.taken(), now));
        row(body, "debrief.changed.half", part(then.half(), then), part(now.half(), now));
        row(body, "debrief.changed.missed", part(then.missed(), then), part(now.missed(), now));
        row(body, "debrief.changed.wrong", String.valueOf(then.wrong()), String.valueOf(now.wrong()));
        table.add(header, body);
        Div scroller = new Div(table);
        scroller.addClassName("table");
        return scroller;
    }

    private String part(int number, Change.Side side) {
        return reader.say("debrief.changed.of", number, side.offered());
    }

    private static void row(NativeTableBody body, String key, String then, String now) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(body.getTranslation(key));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(name);
        row.addDataCell().setText(then);
        row.addDataCell().setText(now);
        body.add(row);
    }

    private static NativeTableHeaderCell column(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Component moments(Change change) {
        if (change.then().moment() == null) {
            return new Div();
        }
        Div sides = new Div(
                side(first, change.then().moment()), side(second, change.now().moment()));
        sides.addClassName("sides");
        Div moments = new Div(new H3(reader.say("debrief.changed.moment")), sides);
        moments.addClassName("moments");
        return moments;
    }

    private Component side(String name, Change.@Nullable Moment moment) {
        Div side = new Div();
        side.addClassName("side");
        if (moment == null) {
            side.add(Reader.quiet(name), new Paragraph(reader.say("debrief.changed.not-there")));
            return side;
        }
        Div head = new Div(Reader.quiet(name + " · " + reader.say("debrief.turn", moment.turn())));
        head.addClassName("side-head");
        if (moment.result() != null) {
            head.add(new Chip(reader.say(became(moment.result()))));
        }
        side.add(head, said(moment.words()));
        return side;
    }

    /** Returns the key of what became of a chance. */
    private static String became(Opportunity.Result result) {
        return switch (result) {
            case TAKEN -> "verdict.credit";
            case HALF -> "verdict.half";
            case MISSED, VOID -> "verdict.miss";
        };
    }

    private Component said(@Nullable Text words) {
        Paragraph said =
                new Paragraph(words == null ? reader.say("debrief.changed.nothing") : "“" + reader.read(words) + "”");
        said.addClassName(words == null ? "quiet" : "quote");
        return said;
    }
}
