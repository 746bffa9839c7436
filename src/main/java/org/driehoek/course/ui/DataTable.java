package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table that scrolls sideways by itself where the page is narrow; the first cell of a row is its heading. */
final class DataTable extends Div {
    private final NativeTableBody body = new NativeTableBody();

    /** Creates a table without rows. The name is for who cannot see it. */
    DataTable(String name, List<String> columns) {
        addClassName("data-table");
        // What scrolls can be reached by keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(heading(new Span(column), "col")));
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    void row(Component first, Component... others) {
        NativeTableRow row = new NativeTableRow(heading(first, "row"));
        for (Component other : others) {
            row.add(new NativeTableCell(other));
        }
        body.add(row);
    }

    void clear() {
        body.removeAll();
    }
}
