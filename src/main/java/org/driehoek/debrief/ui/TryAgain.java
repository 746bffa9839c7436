package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeSet;
import org.driehoek.assessment.Card;
import org.driehoek.assessment.TurningPoint;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.PracticeService;
import org.driehoek.scenario.Text;

/** Begins the talk again, from the start or from a turn that mattered, and shows the other attempts. */
final class TryAgain extends Div {
    private final transient Reader reader;
    private final transient PracticeService practice;

    TryAgain(Reader reader, PracticeService practice, Reading.Next next) {
        this.reader = reader;
        this.practice = practice;
        addClassName("try-again");
        boolean assigned = reader.debrief().attempt().assignment() != null;
        add(new H3(reader.say("debrief.try-again")));
        if (next.again() != null) {
            Anchor again = new Anchor(next.again(), reader.say(assigned ? "debrief.again.assigned" : "debrief.again"));
            again.addClassNames("btn", "first");
            add(again);
        } else if (assigned) {
            add(new Paragraph(reader.say("debrief.again.closed")));
        }
        List<Integer> turns = turns();
        if (!turns.isEmpty()) {
            add(
                    new Paragraph(reader.say(assigned ? "debrief.from-turn.assigned" : "debrief.from-turn")),
                    checkpoints(turns));
        }
        Anchor home = new Anchor("", reader.say("debrief.home"));
        home.addClassName("btn");
        add(home);
        if (!next.others().isEmpty()) {
            add(attempts(next.others()));
        }
    }

    /** Returns the turns at which the talk turned, and the one at which the aim would have fitted; not the first, which is the start. */
    private List<Integer> turns() {
        TreeSet<Integer> turns = new TreeSet<>();
        reader.turningPoints().stream().map(TurningPoint::turn).forEach(turns::add);
        Card card = reader.debrief().feedback().card();
        if (card != null && card.moment() != null) {
            turns.add(card.moment().turn());
        }
        int held = reader.debrief().transcript().turns().size();
        return turns.stream().filter(turn -> turn > 1 && turn <= held).toList();
    }

    private Component checkpoints(List<Integer> turns) {
        UnorderedList list = new UnorderedList();
        list.addClassName("checkpoints");
        for (int turn : turns) {
            Text said = reader.debrief().transcript().turns().get(turn - 1).said();
            String then = said == null
                    ? reader.say("debrief.from-turn.silent", turn)
                    : reader.say("debrief.from-turn.said", turn, reader.read(said));
            list.add(new ListItem(new Paragraph(then), PractiseOn.button(reader, practice, turn)));
        }
        return list;
    }

    private Component attempts(List<AttemptSummary> others) {
        UnorderedList list = new UnorderedList();
        for (AttemptSummary attempt : others) {
            list.add(
                    new ListItem(new Anchor("debrief/" + attempt.id(), reader.say("debrief.other", attempt.number()))));
        }
        Div attempts = new Div(new H3(reader.say("debrief.others")), list);
        attempts.addClassName("attempts");
        return attempts;
    }
}
