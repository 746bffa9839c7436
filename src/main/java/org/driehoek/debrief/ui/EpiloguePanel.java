package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.Prose;
import org.driehoek.scenario.Mood;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.TurnOutcome;

/** What came of the talk two weeks later. */
final class EpiloguePanel extends Section {
    EpiloguePanel(Reader reader) {
        addClassNames("sheet", "epilogue");
        String main = reader.scenario().main().id();
        Mood last = reader.debrief().transcript().turns().stream()
                .map(TurnOutcome::states)
                .reduce(reader.debrief().transcript().prepared().states(), (_, later) -> later)
                .stream()
                .filter(state -> state.character().equals(main))
                .map(CharacterState::mood)
                .findFirst()
                .orElseThrow();
        Div face = new Div(new Portrait(reader.scenario().main().portrait(), last.id(), ""));
        face.addClassName("face-frame");
        Div words = new Div(
                new H2(reader.say("debrief.later")),
                new Prose(reader.read(reader.debrief().ending().epilogue())));
        add(face, words);
    }
}
