package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.driehoek.base.ui.AskedAnswers;
import org.driehoek.scenario.Question;

/** What a student answered to the scenario's questions, for the staff who may read it. */
final class AnswersPanel extends Section {

    /** Creates the panel; {@code answers} by the id of the question. */
    AnswersPanel(Reader reader, Map<String, String> answers) {
        addClassNames("sheet", "questions");
        SequencedMap<String, String> asked = new LinkedHashMap<>();
        for (Question question : reader.scenario().reflection()) {
            asked.put(reader.read(question.ask()), answers.getOrDefault(question.id(), ""));
        }
        add(new H2(reader.say("debrief.answers")), new AskedAnswers(asked, reader.say("debrief.answers.none")));
        setVisible(!asked.isEmpty());
    }
}
