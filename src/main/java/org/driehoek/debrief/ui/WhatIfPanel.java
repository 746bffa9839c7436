package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.driehoek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** UC-034: Say something else in a finished talk. Shows beside each other how it went and how it would have gone. */
final class WhatIfPanel extends Section {
    private final transient Reader reader;
    private final Folds folds;
    private final transient WhatIfState state;
    private final transient @Nullable PracticeService practice;
    private final Div content = new Div();
    private final WhatIfAloud aloud;

    /**
     * Shows a what-if.
     *
     * @param practice with which an own talk is practised on; null for staff
     */
    WhatIfPanel(Reader reader, Folds folds, WhatIfState state, @Nullable PracticeService practice) {
        this.reader = reader;
        this.folds = folds;
        this.state = state;
        this.practice = practice;
        this.aloud = new WhatIfAloud(reader);
        addClassNames("sheet", "what-if");
        content.addClassName("what-if-content");
        add(new H2(reader.say("whatif.title")), new Paragraph(reader.say("whatif.lead", reader.parent())));
        if (!state.talk().sameRules()) {
            Paragraph rules = new Paragraph(reader.say("whatif.rules", reader.parent()));
            rules.addClassName("lowered");
            add(rules);
        }
        add(content, aloud);
        show();
    }

    private void show() {
        content.removeAll();
        if (state.chosen()) {
            content.add(new WhatIfTable(reader, folds, state, practice, aloud, this::choose, this::from));
        } else {
            content.add(new WhatIfTurns(reader, this::from));
        }
    }

    private void choose() {
        state.unchoose();
        show();
        focus(".what-if-turns h3");
    }

    private void from(int turn) {
        state.from(turn);
        show();
        focus(".what-if-from");
    }

    /** What was pressed is gone: the focus goes to the heading of what came instead. */
    private void focus(String heading) {
        content.getElement().executeJs("requestAnimationFrame(() => this.querySelector($0)?.focus())", heading);
    }
}
