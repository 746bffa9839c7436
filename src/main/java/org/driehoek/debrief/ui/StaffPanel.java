package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.driehoek.debrief.Provenance;
import org.driehoek.practice.AttemptId;

/** Where a member of staff goes from here: to the review, and back to the class. */
final class StaffPanel extends Section {
    StaffPanel(Reader reader, Provenance provenance) {
        addClassNames("sheet", "staff");
        AttemptId attempt = reader.debrief().attempt().id();
        Div actions = new Div();
        actions.addClassName("actions");
        if (provenance.trainer()) {
            Anchor review = new Anchor("review/" + attempt, reader.say("debrief.staff.review"));
            review.addClassNames("btn", "first");
            actions.add(review);
        }
        Anchor back = provenance.assignment() == null
                ? new Anchor("courses/" + provenance.course(), reader.say("debrief.staff.course"))
                : new Anchor("progress/" + provenance.assignment(), reader.say("debrief.staff.progress"));
        back.addClassName("btn");
        actions.add(back);
        add(new Paragraph(reader.say("debrief.staff.same")), actions);
    }
}
