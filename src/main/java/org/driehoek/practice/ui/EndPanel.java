package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;

/** What takes the place of the cards when the talk is over: the last thing that is seen, and the way to the debrief. */
final class EndPanel extends Div {
    EndPanel() {
        addClassName("end");
        setVisible(false);
    }

    /** Shows how the talk ended, what there is to say after it, and where to go from here. */
    void show(Ending ending, AfterTalk after, Language language) {
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
        Div actions = new Div();
        after.ways().get().forEach(actions::add);
        actions.addClassName("actions");
        add(new Paragraph(getTranslation(after.words())), actions);
        setVisible(true);
    }
}
