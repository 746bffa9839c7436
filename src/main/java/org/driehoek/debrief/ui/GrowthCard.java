package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.practice.GrowthAttempt;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/** One dimension: the last level, a small drawing of all levels, and the same as a table on request. */
final class GrowthCard extends Div {
    private final transient GrowthWords words;
    private final Dimension dimension;

    /** Creates a card; {@code attempts} are those whose levels were seen. */
    GrowthCard(GrowthWords words, Dimension dimension, List<GrowthAttempt> attempts, Folds folds) {
        this.words = words;
        this.dimension = dimension;
        addClassName("growth-card");
        add(new H4(words.name(dimension)));
        List<GrowthAttempt> observed = attempts.stream()
                .filter(attempt -> attempt.level(dimension) != Level.NOT_OBSERVABLE)
                .toList();
        if (observed.isEmpty()) {
            add(Reader.quiet(words.say("growth.not-yet")));
            return;
        }
        List<GrowthPoint> points = GrowthPoint.of(attempts, dimension, words.overrides());
        add(last(observed.getLast()), drawing(points));
        add(folds.fold(
                "growth:" + dimension.id(),
                new Span(words.say("growth.table", words.name(dimension))),
                () -> table(points)));
    }

    private Component last(GrowthAttempt attempt) {
        int level = attempt.level(dimension).number();
        Div last = new Div(
                new LevelBar(level, words.say("debrief.level", level)),
                new Span(words.say("growth.last", words.say("level." + level), words.day(attempt.finishedAt()))));
        last.addClassName("growth-last");
        var judged = words.overrides().get(attempt.id());
        Level trainer = judged == null ? null : judged.get(dimension);
        if (trainer != null && trainer != Level.NOT_OBSERVABLE) {
            last.add(new Span(words.say("growth.trainer", trainer.number())));
        }
        return last;
    }

    private Component drawing(List<GrowthPoint> points) {
        GrowthDrawing.Words said = new GrowthDrawing.Words(
                words.say("growth.drawing", words.name(dimension)),
                words.description(points),
                words.day(points.getFirst().attempts().getFirst().finishedAt()),
                words.day(points.getLast().attempts().getLast().finishedAt()));
        Svg drawing = new Svg(new GrowthDrawing(said, points).svg());
        drawing.addClassName("growth-drawing");
        return drawing;
    }

    private Div table(List<GrowthPoint> points) {
        NativeTable table = new NativeTable();
        table.setCaptionText(words.say("growth.drawing", words.name(dimension)));
        NativeTableRow head = table.getHead().addRow();
        Stream.of("growth.column.when", "growth.column.talk", "growth.column.level", "growth.column.trainer")
                .forEach(key -> head.add(heading(words.say(key), "col")));
        for (GrowthPoint point : points) {
            NativeTableRow row = table.getBody().addRow();
            row.add(heading(words.days(point), "row"));
            row.add(new NativeTableCell(talks(point)), new NativeTableCell(words.level(point)));
            row.add(new NativeTableCell(point.trainer() == null ? "" : String.valueOf(point.trainer())));
        }
        Div scroller = new Div(table);
        scroller.addClassName("table");
        // What scrolls can be reached by keyboard.
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", words.say("growth.drawing", words.name(dimension)));
        return scroller;
    }

    private String talks(GrowthPoint point) {
        if (point.attempts().size() > 1) {
            return words.say("growth.talks", point.attempts().size());
        }
        GrowthAttempt attempt = point.attempts().getFirst();
        String talk = words.title(attempt) + " · " + words.kind(attempt);
        return attempt.checkpoint() ? talk + " · " + words.say("growth.checkpoint") : talk;
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
