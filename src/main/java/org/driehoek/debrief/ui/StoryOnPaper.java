package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.debrief.document.Paper;
import org.driehoek.review.PublishedReview;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;

/** The story of a talk as a part of a document: what happened, the curves as a table, the whole script with thoughts. */
record StoryOnPaper(Reader reader, Paper paper) {

    static void write(Reader reader, Paper paper) {
        StoryOnPaper story = new StoryOnPaper(reader, paper);
        story.told();
        story.curves();
        story.script();
    }

    private void told() {
        paper.heading(2, reader.say("debrief.story"));
        List<String> lines = new ArrayList<>();
        for (StoryLine line : reader.debrief().feedback().story()) {
            String words = reader.say("debrief.turn", line.turn()) + ": " + reader.read(line.words());
            lines.add(new TurnedWords(reader)
                    .at(line.turn())
                    .map(why -> words + " — " + reader.say("debrief.turned.mark") + ". " + why)
                    .orElse(words));
        }
        paper.list(lines);
        Text scene = reader.debrief().ending().scene();
        if (scene != null) {
            paper.line("gesture", reader.read(scene));
        }
    }

    private void curves() {
        String title = reader.say("debrief.graph", reader.parent());
        Curves curves = new Curves(reader);
        List<String> columns = new ArrayList<>(List.of(reader.say("debrief.graph.turn")));
        Curves.SHOWN.forEach(variable -> columns.add(reader.say("variable." + variable.id())));
        List<List<String>> rows = new ArrayList<>();
        for (int turn = 0; turn <= reader.debrief().transcript().turns().size(); turn++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(turn)));
            for (Variable variable : Curves.SHOWN) {
                row.add(String.valueOf(curves.after(turn, variable)));
            }
            rows.add(row);
        }
        paper.heading(3, title).table(title, columns, rows);
    }

    private void script() {
        paper.heading(3, reader.say("debrief.script", reader.parent()));
        reader.debrief().transcript().prepared().lines().forEach(this::theirs);
        for (TurnOutcome turn : reader.debrief().transcript().turns()) {
            paper.group(reader.say("debrief.turn", turn.turn()));
            paper.line("speaker", reader.say("debrief.you"));
            Text said = turn.said();
            if (said != null) {
                paper.line("", reader.read(said), reader.foreign(said));
            } else {
                boolean left = turn.input() instanceof Input.Left;
                paper.line("gesture", reader.say(left ? "debrief.left" : "debrief.silence"));
            }
            turn.lines().forEach(this::theirs);
            for (PublishedReview review : reader.reviews()) {
                String comment = review.comments().getOrDefault(turn.turn(), "");
                if (!comment.isBlank()) {
                    paper.labelled(reader.say("debrief.review.comment", reader.trainer(review)), comment);
                }
            }
        }
    }

    private void theirs(Line line) {
        paper.line("speaker", reader.name(line.character()) + " · " + reader.name(line.mood()));
        if (line.gesture() != null) {
            paper.line("gesture", reader.read(line.gesture()));
        }
        if (line.say() != null) {
            paper.line("", reader.read(line.say()), reader.foreign(line.say()));
        }
        if (line.thought() != null) {
            paper.line(
                    "thought",
                    reader.say("debrief.thought", reader.name(line.character())) + " " + reader.read(line.thought()));
        }
    }
}
