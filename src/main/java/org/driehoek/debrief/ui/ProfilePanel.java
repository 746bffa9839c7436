package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.PublishedReview;
import org.driehoek.scenario.Cluster;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/** The level on each dimension, in two clusters; the evidence of each is one click away. */
final class ProfilePanel extends Section {
    private final transient Reader reader;
    private final Folds folds;

    ProfilePanel(Reader reader, Folds folds) {
        this.reader = reader;
        this.folds = folds;
        addClassNames("sheet", "profile");
        add(new H2(reader.say("debrief.profile")), Reader.quiet(reader.say("debrief.profile.hint")));
        Div clusters = new Div();
        clusters.addClassName("clusters");
        for (Cluster cluster : Cluster.values()) {
            addCluster(clusters, cluster);
        }
        add(clusters);
        addNotObservable();
    }

    private void addCluster(Div clusters, Cluster cluster) {
        List<DimensionResult> shown = reader.assessment().results().stream()
                .filter(result -> result.dimension().cluster() == cluster && observable(result))
                .toList();
        Optional<String> gap = new GapWords(reader).of(cluster);
        if (!shown.isEmpty() || gap.isPresent()) {
            Div column = new Div(new H3(reader.say("cluster." + cluster.id())));
            gap.ifPresent(words -> column.add(gap(words)));
            shown.forEach(result -> column.add(row(result)));
            clusters.add(column);
        }
    }

    private static Component gap(String words) {
        Paragraph gap = new Paragraph(words);
        gap.addClassName("gap");
        return gap;
    }

    /** What was found on a dimension can be read even where it is too little for a level. */
    private void addNotObservable() {
        List<DimensionResult> unseen = reader.assessment().results().stream()
                .filter(result -> !observable(result))
                .toList();
        if (unseen.isEmpty()) {
            return;
        }
        add(new H3(reader.say("debrief.too-few")));
        String untouched = unseen.stream()
                .filter(result -> !found(result))
                .map(result -> reader.name(result.dimension()))
                .collect(Collectors.joining(", "));
        unseen.stream().filter(this::found).forEach(result -> add(row(result)));
        if (!untouched.isEmpty()) {
            add(Reader.quiet(untouched + "."));
        }
    }

    private boolean found(DimensionResult result) {
        return reader.debrief().feedback().all().stream()
                .anyMatch(item -> item.observation().dimension() == result.dimension());
    }

    private static boolean observable(DimensionResult result) {
        return result.level() != Level.NOT_OBSERVABLE;
    }

    private Component row(DimensionResult result) {
        int level = result.level().number();
        Span name = new Span(reader.name(result.dimension()));
        name.addClassName("dimension");
        Span quiet = new Span(inWords(result));
        quiet.addClassName("quiet");
        Div words = new Div(name, quiet);
        judged(result.dimension()).forEach(words::add);
        Div summary = new Div(words);
        summary.addClassName("level");
        if (observable(result)) {
            summary.add(new LevelBar(level, reader.say("debrief.level", level)));
        }
        return folds.fold("level:" + result.dimension().id(), summary, new LevelEvidence(reader, result));
    }

    /** Returns the level that trainers gave beside the rules'. */
    private List<Span> judged(Dimension dimension) {
        List<Span> judged = new ArrayList<>();
        for (PublishedReview review : reader.reviews()) {
            JudgedLevel level = review.levels().get(dimension);
            if (level != null) {
                Span words = new Span(reader.say("debrief.review.by-rules", reader.level(level.byRules()))
                        + " · "
                        + reader.say(
                                "debrief.review.by-trainer", reader.trainer(review), reader.level(level.byTrainer())));
                words.addClassName("judged");
                judged.add(words);
            }
        }
        return judged;
    }

    private String inWords(DimensionResult result) {
        int chances = result.taken() + result.half() + result.missed();
        String taken = reader.say("debrief.chances", result.taken() + result.half(), chances);
        if (!observable(result)) {
            return taken;
        }
        String level = reader.say("level." + result.level().number());
        return (chances == 0 ? level : level + " · " + taken) + lowered(result);
    }

    /** Returns why the level is lower than the chances taken make one think: the reason that lowered it furthest. */
    private String lowered(DimensionResult result) {
        if (result.lowered().isEmpty()) {
            return "";
        }
        String reason = reader.read(result.lowered().getLast());
        return " · " + reader.say("debrief.lowered.short", clause(reason));
    }

    /** Makes a sentence fit behind a colon. */
    private static String clause(String sentence) {
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean abbreviation = open.length() < 2 || !Character.isLowerCase(open.charAt(1));
        return abbreviation ? open : Character.toLowerCase(open.charAt(0)) + open.substring(1);
    }
}
