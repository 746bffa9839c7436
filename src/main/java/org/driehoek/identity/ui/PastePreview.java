package org.driehoek.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.Person;

/** Shows what a pasted list says: how many people, what is the matter with which line, and who is there already. */
class PastePreview extends Div {

    private static final int SHOWN = 200;

    private final Paragraph sum = new Paragraph();
    private final Div tables = new Div();

    PastePreview() {
        addClassName("preview");
        sum.getElement().setAttribute("role", "status");
        add(sum, tables);
    }

    void hush() {
        sum.setText("");
        tables.removeAll();
    }

    void show(PastedList list, Map<String, Person> there) {
        tables.removeAll();
        sum.setText(getTranslation(
                "paste.sum",
                list.rows().size() - there.size(),
                there.size(),
                list.problems().size()));
        if (!list.problems().isEmpty()) {
            tables.add(new H2(getTranslation("paste.problems")), scroller(problems(list.problems())));
        }
        if (!list.rows().isEmpty()) {
            tables.add(new H2(getTranslation("paste.people")), scroller(people(list.rows(), there)));
        }
        if (list.rows().size() > SHOWN) {
            tables.add(new Paragraph(getTranslation("paste.more", list.rows().size() - SHOWN)));
        }
    }

    private static Component scroller(NativeTable table) {
        var scroller = new Div(table);
        scroller.addClassName("table");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "group");
        scroller.getElement().setAttribute("aria-label", table.getCaptionText());
        return scroller;
    }

    private NativeTable problems(List<PastedList.Problem> problems) {
        var table = table("paste.problems", "paste.column.line", "paste.column.text", "paste.column.problem");
        for (var each : problems.subList(0, Math.min(problems.size(), SHOWN))) {
            var row = table.getBody().addRow();
            PeopleTable.rowHead(row, new Span(String.valueOf(each.line())));
            row.addDataCell().setText(each.text());
            row.addDataCell()
                    .setText(getTranslation(
                            "paste.problem." + each.kind().name().toLowerCase(Locale.ROOT), each.sameAs()));
        }
        return table;
    }

    private NativeTable people(List<PastedList.Row> rows, Map<String, Person> there) {
        var table = table(
                "paste.people", "paste.column.line", "people.column.name", "people.column.email", "paste.column.is");
        for (var each : rows.subList(0, Math.min(rows.size(), SHOWN))) {
            var row = table.getBody().addRow();
            PeopleTable.rowHead(row, new Span(String.valueOf(each.line())));
            row.addDataCell().setText(each.name());
            row.addDataCell().setText(each.email());
            var known = there.get(each.email());
            row.addDataCell()
                    .setText(known == null ? getTranslation("paste.new") : getTranslation("paste.known", known.name()));
        }
        return table;
    }

    private NativeTable table(String caption, String... columns) {
        var table = new NativeTable();
        table.addClassName("left");
        table.setCaptionText(getTranslation(caption));
        PeopleTable.head(table, this, columns);
        return table;
    }
}
