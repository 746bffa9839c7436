package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.debrief.document.Paper;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.PublishedReview;
import org.driehoek.scenario.Cluster;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Source;

/** The profile as a part of a document: the levels by cluster, what counted most and why, and all the evidence. */
record ProfileOnPaper(Reader reader, Paper paper) {

    static void write(Reader reader, Paper paper) {
        ProfileOnPaper profile = new ProfileOnPaper(reader, paper);
        paper.heading(2, reader.say("debrief.profile"));
        for (Cluster cluster : Cluster.values()) {
            profile.cluster(cluster);
        }
        ChosenWords why = new ChosenWords(reader);
        Feedback feedback = reader.debrief().feedback();
        profile.counted("debrief.strengths", feedback.strengths(), why::strength);
        profile.counted("debrief.points", feedback.points(), why::point);
        profile.evidence();
    }

    private void cluster(Cluster cluster) {
        paper.heading(3, reader.say("cluster." + cluster.id()));
        new GapWords(reader).of(cluster).ifPresent(gap -> paper.line("", gap));
        List<List<String>> rows = new ArrayList<>();
        for (DimensionResult result : reader.assessment().results()) {
            if (result.dimension().cluster() == cluster) {
                rows.add(List.of(reader.name(result.dimension()), level(result), chances(result)));
            }
        }
        paper.table(
                reader.say("cluster." + cluster.id()),
                List.of(
                        reader.say("debrief.paper.dimension"),
                        reader.say("debrief.paper.level"),
                        reader.say("debrief.paper.chances")),
                rows);
    }

    private String level(DimensionResult result) {
        List<String> words = new ArrayList<>();
        int number = result.level().number();
        words.add(
                result.level() == Level.NOT_OBSERVABLE
                        ? reader.say("debrief.review.unseen")
                        : reader.say("debrief.level", number) + " (" + reader.say("level." + number) + ")");
        for (PublishedReview review : reader.reviews()) {
            JudgedLevel judged = review.levels().get(result.dimension());
            if (judged != null) {
                words.add(reader.say(
                        "debrief.review.by-trainer", reader.trainer(review), reader.level(judged.byTrainer())));
            }
        }
        return String.join("; ", words);
    }

    private String chances(DimensionResult result) {
        return reader.say(
                "debrief.chances", result.taken() + result.half(), result.taken() + result.half() + result.missed());
    }

    private void counted(String heading, List<Feedback.Item> items, Function<Feedback.Item, String> why) {
        if (items.isEmpty()) {
            return;
        }
        paper.heading(3, reader.say(heading));
        for (Feedback.Item item : items) {
            paper.group(reader.name(item.observation().dimension()));
            item(item);
            paper.line("quiet", why.apply(item));
        }
    }

    private void evidence() {
        paper.heading(3, reader.say("debrief.paper.evidence"));
        for (DimensionResult result : reader.assessment().results()) {
            List<Feedback.Item> found = reader.debrief().feedback().all().stream()
                    .filter(item -> item.observation().dimension() == result.dimension())
                    .toList();
            if (found.isEmpty()) {
                continue;
            }
            paper.heading(4, reader.name(result.dimension()) + ": " + level(result));
            if (!result.lowered().isEmpty()) {
                paper.line("", reader.say("debrief.lowered"))
                        .list(result.lowered().stream().map(reader::read).toList());
            }
            found.forEach(this::item);
        }
    }

    private void item(Feedback.Item item) {
        String kind = reader.say("verdict." + item.observation().verdict().id());
        paper.line("quiet", kind + " · " + reader.read(item.where()));
        if (item.ownWords() != null) {
            paper.line("quote", "“" + reader.read(item.ownWords()) + "”");
        }
        if (item.effect() != null) {
            paper.line("", reader.read(item.effect()));
        }
        if (item.principle() != null) {
            paper.line("", reader.read(item.principle()));
        }
        if (item.tryThis() != null) {
            paper.labelled(reader.say("debrief.try"), reader.read(item.tryThis()));
        }
        String rule = reader.say("debrief.rule", reader.read(item.plain())) + " "
                + item.observation().rule();
        List<String> cited =
                item.sources().stream().map(Source::author).distinct().toList();
        paper.line(
                "quiet",
                cited.isEmpty() ? rule : rule + " " + reader.say("debrief.after") + " " + String.join(" · ", cited));
    }
}
