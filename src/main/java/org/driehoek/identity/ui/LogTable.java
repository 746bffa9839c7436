package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of words that scrolls sideways within itself when the page is narrow, also by keyboard. */
final class LogTable extends Div {

    private final NativeTable table = new NativeTable();

    LogTable(String name, List<String> columns) {
        addClassName("table");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        var head = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    void row(String... cells) {
        var row = new NativeTableRow();
        for (String words : cells) {
            row.add(new NativeTableCell(words));
        }
        table.getBody().add(row);
    }
}
