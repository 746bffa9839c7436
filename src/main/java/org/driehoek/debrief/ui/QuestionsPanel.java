package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import org.driehoek.base.ui.KeptText;
import org.driehoek.base.ui.KeptTexts;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.SavedMark;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.KeptAnswer;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.ReflectionService;
import org.driehoek.scenario.Question;

/** The scenario's questions with what the student answers, saved while it is typed, and who reads that. */
final class QuestionsPanel extends Section {
    private final transient Reader reader;
    private final transient ReflectionService reflections;
    private final transient AttemptId attempt;
    private final SavedMark mark = new SavedMark();
    private final Paragraph seen = new Paragraph();
    private final Notice notice = new Notice();

    QuestionsPanel(Reader reader, ReflectionService reflections, AccountId student) {
        this.reader = reader;
        this.reflections = reflections;
        this.attempt = reader.debrief().attempt().id();
        addClassNames("sheet", "questions");
        List<Question> questions = reader.scenario().reflection();
        seen.addClassName("seen-by");
        KeptTexts fields = new KeptTexts(student.toString(), attempt.toString());
        Div list = new Div();
        list.addClassName("question-list");
        Reflection written = Objects.requireNonNull(reader.reflection());
        questions.forEach(question ->
                list.add(new Answer(question, written.answers().getOrDefault(question.id(), "")).field));
        fields.add(list);
        mark.write(reader.say("debrief.questions.saved"), reader.say("debrief.questions.unsaved"));
        add(new H2(reader.say("debrief.questions")), seen, fields, mark, notice);
        setVisible(!questions.isEmpty());
    }

    /** Says whether staff read the answers. */
    void readByStaff(boolean read) {
        seen.setText(reader.say(read ? "debrief.questions.read-by-staff" : "debrief.questions.own") + " "
                + reader.say("review.no-names"));
    }

    /** An answer as this window knows it. */
    private final class Answer {
        private final String question;
        private final KeptText field;
        private String known;

        Answer(Question question, String saved) {
            this.question = question.id();
            this.known = saved;
            this.field = new KeptText(
                    "answer-" + question.id(), reader.read(question.ask()), "", Reflection.LONGEST_ANSWER, this::save);
            field.show(saved);
        }

        private void save(String words) {
            try {
                switch (reflections.answer(attempt, question, known, words)) {
                    case KeptAnswer.Saved() -> {
                        known = words;
                        notice.hush();
                        field.saved();
                    }
                    case KeptAnswer.MovedOn(String there) -> {
                        known = there;
                        field.ask(there);
                    }
                }
            } catch (AttemptNotFoundException deletedMeanwhile) {
                notice.say(reader.say("debrief.questions.gone"), reader.say("debrief.questions.gone.why"));
            }
        }
    }
}
