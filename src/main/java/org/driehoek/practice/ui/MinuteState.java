package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.driehoek.practice.PlayedContrast;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Transcript;

/** How the parent was before the two versions of a minute and after each of them, in figures. */
final class MinuteState extends Div {
    private static final List<Variable> SHOWN = List.of(Variable.TRUST, Variable.TENSION, Variable.UNDERSTANDING);

    MinuteState(PlayedContrast played, Language language) {
        addClassName("table");
        String parent = played.snapshot().scenario().main().name().in(language);
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("contrast.state", parent));
        NativeTableRow head = new NativeTableRow(
                column(getTranslation("contrast.state.what")),
                column(getTranslation("contrast.state.before")),
                column(getTranslation("contrast.version", 1)),
                column(getTranslation("contrast.version", 2)));
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        NativeTableBody body = new NativeTableBody();
        for (Variable variable : SHOWN) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("variable." + variable.id()));
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            int before = played.contrast().before().size() + 1;
            row.addDataCell().setText(figure(played, played.once(), before, variable));
            row.addDataCell()
                    .setText(figure(played, played.once(), played.once().turns().size() + 1, variable));
            row.addDataCell()
                    .setText(figure(
                            played, played.twice(), played.twice().turns().size() + 1, variable));
            body.add(row);
        }
        table.add(header, body);
        add(table);
    }

    private static NativeTableHeaderCell column(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static String figure(PlayedContrast played, Transcript transcript, int turn, Variable variable) {
        String main = played.snapshot().scenario().main().id();
        return transcript.before(turn).stream()
                .filter(state -> state.character().equals(main))
                .map(state -> String.valueOf(state.disposition().get(variable)))
                .findFirst()
                .orElseThrow();
    }
}
