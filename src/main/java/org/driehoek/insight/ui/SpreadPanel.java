package org.driehoek.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.driehoek.insight.Progress;
import org.driehoek.insight.Spread;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;

/** How the levels of a class are spread on each dimension that the scenario trains: as bars, and as a table on request. */
final class SpreadPanel extends Section {
    private final transient Progress progress;
    private final transient Language language;

    SpreadPanel(Progress progress, Language language) {
        this.progress = progress;
        this.language = language;
        addClassNames("sheet", "spread");
        int students =
                progress.spread().isEmpty() ? 0 : progress.spread().getFirst().students();
        setVisible(students > 0);
        UnorderedList bars = new UnorderedList();
        progress.spread().forEach(spread -> bars.add(bar(spread)));
        add(
                new H2(getTranslation("progress.spread")),
                new Paragraph(getTranslation("progress.spread.hint", students)),
                legend(),
                bars,
                new NativeDetails(getTranslation("progress.spread.table"), table()));
    }

    private Component legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        for (Level level : Spread.ORDER) {
            Span sample = new Span();
            sample.addClassNames("sample", style(level));
            Span entry = new Span(sample, new Span(inWords(level)));
            legend.add(entry);
        }
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private ListItem bar(Spread spread) {
        String told = spread.levels().entrySet().stream()
                .filter(level -> level.getValue() > 0)
                .map(level -> getTranslation("progress.spread.part", inWords(level.getKey()), level.getValue()))
                .collect(Collectors.joining(", "));
        Span name = new Span(name(spread));
        name.addClassName("dimension");
        return new ListItem(name, new Svg(SpreadDrawing.of(spread, name(spread), told)));
    }

    private Component table() {
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("progress.spread"));
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(getTranslation("progress.spread.dimension"), "col"));
        for (Level level : Spread.ORDER) {
            head.add(heading(inWords(level), "col"));
        }
        for (Spread spread : progress.spread()) {
            NativeTableRow row = table.getBody().addRow();
            row.add(heading(name(spread), "row"));
            spread.levels().values().forEach(count -> row.add(new NativeTableCell(String.valueOf(count))));
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

    private String name(Spread spread) {
        return progress.rulebook().rubric().entry(spread.dimension()).name().in(language);
    }

    private String inWords(Level level) {
        return level == Level.NOT_OBSERVABLE
                ? getTranslation("progress.too-few")
                : getTranslation("progress.level.words", level.number(), getTranslation("level." + level.number()));
    }

    static String style(Level level) {
        return "level-" + level.number();
    }
}
