package org.driehoek.base.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * How a parent's inner state went through a talk: curves drawn on the server, and the same figures as a table on request.
 *
 * <p>Curves differ in dashes and carry their name, so that none is known by its colour alone. A narrow page gets a drawing of
 * its own, since scaling one down would make its words too small.
 */
public final class StateGraph extends Div {
    /**
     * One variable.
     *
     * @param style {@code trust}, {@code tension} or {@code openness}
     * @param values 0–100: before the first turn, then after each
     */
    public record Curve(String name, String style, List<Integer> values) {}

    /** A turn that stands out, with what stands above it: a number or a sign. */
    public record Mark(int turn, String words) {}

    /**
     * What the graph says beside its curves.
     *
     * @param title what is drawn
     * @param description what the curves do, in a sentence or two
     * @param turn the heading of the turns
     * @param table the words that open the table
     */
    public record Words(String title, String description, String turn, String table) {}

    /** Creates a graph; every curve has as many values. */
    public StateGraph(Words words, List<Curve> curves, List<Mark> marks) {
        addClassName("state-graph");
        Svg wide = new Svg(new GraphDrawing(GraphDrawing.Size.WIDE, words, curves, marks).svg());
        wide.addClassName("drawn-wide");
        Svg narrow = new Svg(new GraphDrawing(GraphDrawing.Size.NARROW, words, curves, marks).svg());
        narrow.addClassName("drawn-narrow");
        add(wide, narrow, new NativeDetails(words.table(), table(words, curves)));
    }

    private static Div table(Words words, List<Curve> curves) {
        NativeTable table = new NativeTable();
        table.setCaptionText(words.title());
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(words.turn(), "col"));
        curves.forEach(curve -> head.add(heading(curve.name(), "col")));
        for (int turn = 0; turn < curves.getFirst().values().size(); turn++) {
            NativeTableRow row = table.getBody().addRow();
            row.add(heading(String.valueOf(turn), "row"));
            for (Curve curve : curves) {
                row.add(new NativeTableCell(String.valueOf(curve.values().get(turn))));
            }
        }
        Div scroller = new Div(table);
        scroller.addClassName("table");
        return scroller;
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
