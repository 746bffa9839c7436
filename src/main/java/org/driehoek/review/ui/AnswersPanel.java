package org.driehoek.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.driehoek.base.ui.AskedAnswers;
import org.driehoek.scenario.Question;

/** What the student answered in writing after the talk; not there where the scenario asks nothing. */
final class AnswersPanel extends Section {
    AnswersPanel(Sheet sheet) {
        addClassNames("sheet", "review-answers");
        SequencedMap<String, String> asked = new LinkedHashMap<>();
        for (Question question : sheet.scenario().reflection()) {
            asked.put(sheet.read(question.ask()), sheet.review().answers().getOrDefault(question.id(), ""));
        }
        add(new H2(sheet.say("debrief.answers")), new AskedAnswers(asked, sheet.say("debrief.answers.none")));
        setVisible(!asked.isEmpty());
    }
}
