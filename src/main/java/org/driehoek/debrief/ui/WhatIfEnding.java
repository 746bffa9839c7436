package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.base.ui.Prose;
import org.driehoek.practice.WhatIf;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Text;

/** How both versions of a talk ended, and what came of each two weeks later. */
final class WhatIfEnding extends Div {
    private final transient Reader reader;

    WhatIfEnding(Reader reader, WhatIf talk) {
        this.reader = reader;
        addClassNames("version-row", "ended");
        add(cell("was", talk.original().ending()));
        talk.ending().ifPresent(ending -> add(cell("would", ending)));
    }

    private Component cell(String side, Ending ending) {
        H4 heading = new H4(reader.say("whatif." + side + ".end"));
        Div cell = new Div(heading);
        if (side.equals("would")) {
            heading.addClassName("what-if-end");
            heading.getElement().setAttribute("tabindex", "-1");
        }
        Paragraph how =
                new Paragraph(reader.say("debrief.title." + ending.kind().id(), reader.parent()));
        how.addClassName("how");
        cell.add(how);
        Text scene = ending.scene();
        if (scene != null) {
            Paragraph seen = new Paragraph(reader.read(scene));
            seen.addClassName("gesture");
            cell.add(seen);
        }
        cell.add(new H5(reader.say("whatif.later")), new Prose(reader.read(ending.epilogue())));
        cell.addClassNames("version", side);
        return cell;
    }
}
