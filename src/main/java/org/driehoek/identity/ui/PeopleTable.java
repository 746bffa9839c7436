package org.driehoek.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.base.ui.Chip;
import org.driehoek.identity.ListedPerson;

/** People as rows, each with the way to the person's own page. */
final class PeopleTable {

    private PeopleTable() {}

    static NativeTable of(List<ListedPerson> people, Component page) {
        var table = new NativeTable();
        table.addClassName("left");
        table.setCaptionText(page.getTranslation("people.all"));
        head(table, page, "people.column.name", "people.column.email", "people.column.username", "people.column.state");
        for (var each : people) {
            var row = table.getBody().addRow();
            rowHead(
                    row,
                    new Anchor(
                            PersonView.address(each.person().account()),
                            each.person().name()));
            row.addDataCell()
                    .setText(each.person().email() == null ? "–" : each.person().email());
            row.addDataCell().setText(each.person().username());
            row.addDataCell().add(state(each, page));
        }
        return table;
    }

    static void head(NativeTable table, Component page, String... columns) {
        var row = table.getHead().addRow();
        for (var column : columns) {
            var cell = row.addHeaderCell();
            cell.setText(page.getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
        }
    }

    static void rowHead(NativeTableRow row, Component content) {
        var cell = row.addHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "row");
    }

    static Component state(ListedPerson person, Component page) {
        var words = new Span(new Chip(page.getTranslation(person.state().key())));
        words.addClassName("chips");
        if (person.administrator()) {
            words.add(new Chip(page.getTranslation("people.administrator")));
        }
        var mail = person.mail();
        if (mail != null && mail.sent() == null && mail.problem() != null) {
            words.add(new Chip(page.getTranslation("people.not-mailed")));
        }
        return words;
    }
}
