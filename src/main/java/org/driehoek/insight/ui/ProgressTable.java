package org.driehoek.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.insight.Progress;
import org.driehoek.insight.ProgressRow;
import org.driehoek.practice.Result;
import org.driehoek.practice.Standing;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;

/**
 * Students with how far they have come and the levels of the attempt they finished last. On a narrow page each row becomes a card,
 * in which every cell carries its own heading.
 */
final class ProgressTable extends Div {
    private final transient Progress progress;
    private final transient Language language;
    private final transient Moments moments;

    ProgressTable(Progress progress, List<ProgressRow> rows, Language language, String caption) {
        this.progress = progress;
        this.language = language;
        this.moments = new Moments(progress.assignment().zone(), language.locale());
        addClassNames("table", "progress-table");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        head.add(heading("student"), heading("state"), heading("attempts"), heading("overall"));
        dimensions().forEach(dimension -> head.add(heading(name(dimension))));
        head.add(heading("reading"));
        rows.forEach(row -> add(table.getBody().addRow(), row));
        add(table);
    }

    private List<Dimension> dimensions() {
        return progress.scenario().target();
    }

    private String name(Dimension dimension) {
        return progress.rulebook().rubric().entry(dimension).name().in(language);
    }

    private NativeTableHeaderCell heading(String key) {
        boolean ours =
                List.of("student", "state", "attempts", "overall", "reading").contains(key);
        NativeTableHeaderCell cell = new NativeTableHeaderCell(ours ? column(key) : key);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private String column(String key) {
        return getTranslation("progress.column." + key);
    }

    private void add(NativeTableRow line, ProgressRow row) {
        line.getElement().setAttribute("role", "row");
        NativeTableHeaderCell who = new NativeTableHeaderCell();
        who.setText(row.name().isEmpty() ? getTranslation("progress.erased") : row.name());
        who.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        line.add(who);
        line.add(
                cell(column("state"), state(row)),
                cell(column("attempts"), new Span(String.valueOf(row.standing().finished()))),
                cell(column("overall"), new Span(overall(row))));
        dimensions().forEach(dimension -> line.add(cell(name(dimension), level(row, dimension))));
        line.add(cell(column("reading"), reading(row)));
    }

    private static NativeTableCell cell(String heading, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-heading", heading).setAttribute("role", "cell");
        return cell;
    }

    private Component state(ProgressRow row) {
        Div state = new Div(new Span(inWords(row)));
        state.addClassName("student-state");
        if (row.late()) {
            Chip late = new Chip(getTranslation("progress.late"));
            late.addClassName("late");
            state.add(late);
        }
        Instant extended = row.extendedTo();
        if (extended != null) {
            state.add(new Chip(getTranslation("progress.extended", moments.of(extended))));
        }
        return state;
    }

    private String inWords(ProgressRow row) {
        Standing.Last last = row.standing().last();
        Standing.Open open = row.standing().open();
        if (last != null) {
            String finished = getTranslation("progress.state.finished", last.number(), moments.of(last.finishedAt()));
            return open == null ? finished : finished + " " + getTranslation("progress.state.again", open.number());
        }
        return open == null
                ? getTranslation("progress.state.not-started")
                : getTranslation("progress.state.busy", open.number(), open.turns(), open.budget());
    }

    private String overall(ProgressRow row) {
        Result result = row.result();
        if (result == null) {
            return "–";
        }
        Integer overall = result.overall();
        return overall == null
                ? getTranslation("progress.too-few")
                : getTranslation("progress.percent", Math.round(overall / 10f));
    }

    private Component level(ProgressRow row, Dimension dimension) {
        Result result = row.result();
        if (result == null) {
            return new Span("–");
        }
        Level level = result.levels().getOrDefault(dimension, Level.NOT_OBSERVABLE);
        if (level == Level.NOT_OBSERVABLE) {
            return new Span(getTranslation("progress.too-few"));
        }
        Span number = new Span(String.valueOf(level.number()));
        number.getElement().setAttribute("aria-hidden", "true");
        Div shown = new Div(number, new LevelBar(level.number(), getTranslation("progress.level", level.number())));
        shown.addClassName("level-cell");
        return shown;
    }

    private Component reading(ProgressRow row) {
        Standing.Last last = row.standing().last();
        if (last == null) {
            return new Span("–");
        }
        Anchor debrief = new Anchor("debrief/" + last.id(), getTranslation("progress.debrief"));
        debrief.setAriaLabel(getTranslation("progress.debrief.of", row.name()));
        Div reading = new Div(debrief);
        reading.addClassName("student-state");
        if (row.reviewed()) {
            reading.add(new Chip(getTranslation("progress.reviewed")));
        }
        return reading;
    }
}
