package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.practice.AttemptId;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;

/** What takes the place of the cards when the talk is over: the last thing that is seen, and the way to the debrief. */
final class EndPanel extends Div {
    EndPanel() {
        addClassName("end");
        setVisible(false);
    }

    /** Shows how the talk ended. */
    void show(AttemptId attempt, Ending ending, Language language) {
        removeAll();
        H2 title = new H2(getTranslation("talk.over"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        Text scene = ending.scene();
        if (scene != null) {
            Paragraph seen = new Paragraph(scene.in(language));
            seen.addClassName("gesture");
            add(seen);
        }
        Anchor debrief = new Anchor(Addresses.debrief(attempt), getTranslation("talk.to-debrief"));
        debrief.addClassNames("btn", "first");
        Anchor home = new Anchor(Addresses.HOME, getTranslation("talk.to-home"));
        home.addClassName("btn");
        Div actions = new Div(debrief, home);
        actions.addClassName("actions");
        add(new Paragraph(getTranslation("talk.over.words")), actions);
        setVisible(true);
    }
}
