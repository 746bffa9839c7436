package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.assessment.Observation;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.practice.LevelsBeside;
import org.driehoek.practice.LevelsBeside.Side;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/** The levels of two versions of a talk; the dimensions on which nothing differs are folded away. */
final class WhatIfLevels extends Div {
    private final transient Reader reader;
    private final Folds folds;
    private final transient LevelsBeside levels;

    WhatIfLevels(Reader reader, Folds folds, LevelsBeside levels) {
        this.reader = reader;
        this.folds = folds;
        this.levels = levels;
        add(new H3(reader.say("whatif.levels")), Reader.quiet(howFar()));
        levels.moved().forEach(dimension -> add(row(dimension, true)));
        levels.touched().forEach(dimension -> add(row(dimension, false)));
        if (levels.moved().isEmpty()) {
            add(Reader.quiet(reader.say("whatif.levels.none")));
        }
        if (!levels.same().isEmpty()) {
            add(same());
        }
    }

    private String howFar() {
        if (levels.would().over()) {
            return reader.say("whatif.levels.final");
        }
        return levels.was().over()
                ? reader.say(
                        "whatif.levels.past",
                        levels.was().turns(),
                        levels.would().turns())
                : reader.say("whatif.levels.so-far", levels.would().turns());
    }

    private Component row(Dimension dimension, boolean moved) {
        Span name = new Span(reader.name(dimension));
        name.addClassName("dimension");
        Div sides = new Div(side("was", levels.was(), dimension), side("would", levels.would(), dimension));
        sides.addClassName("level-sides");
        Div row = new Div(name, sides);
        row.addClassNames("level-beside", moved ? "moved" : "touched");
        Div found = found(dimension);
        if (found.getChildren().findAny().isPresent()) {
            row.add(folds.fold("what-if-level:" + dimension.id(), new Span(reader.say("whatif.why")), found));
        }
        return row;
    }

    private Component side(String key, Side side, Dimension dimension) {
        DimensionResult result = side.assessment().result(dimension);
        Span label = new Span(reader.say("whatif." + key));
        label.addClassName("quiet");
        Div cell = new Div(label, shown(result.level()));
        Span found = new Span(found(result));
        found.addClassName("quiet");
        cell.add(found);
        return cell;
    }

    /** Returns how many chances were taken and how often something went wrong. */
    private String found(DimensionResult result) {
        int chances = result.taken() + result.half() + result.missed();
        List<String> found = new ArrayList<>();
        if (chances > 0) {
            found.add(reader.say("debrief.chances", result.taken() + result.half(), chances));
        }
        if (result.violations() > 0) {
            found.add(reader.say("whatif.violations", result.violations()));
        }
        return found.isEmpty() ? reader.say("whatif.no-chance") : String.join(" · ", found);
    }

    private Component shown(Level level) {
        return level == Level.NOT_OBSERVABLE
                ? new Span(reader.level(level))
                : new LevelBar(level.number(), reader.say("debrief.level", level.number()));
    }

    /** Makes the findings that only one of the versions has. */
    private Div found(Dimension dimension) {
        Div found = new Div();
        found.addClassName("level-evidence");
        addFound(found, "would", only(dimension, levels.would(), levels.was()));
        addFound(found, "was", only(dimension, levels.was(), levels.would()));
        return found;
    }

    private void addFound(Div found, String side, List<Feedback.Item> items) {
        if (!items.isEmpty()) {
            found.add(new H4(reader.say("whatif." + side)));
            items.forEach(item -> found.add(new Evidence(reader, item, false)));
        }
    }

    private static List<Feedback.Item> only(Dimension dimension, Side one, Side other) {
        List<Observation> theirs = other.assessment().observations();
        return one.feedback().all().stream()
                .filter(item -> item.observation().dimension() == dimension)
                .filter(item -> !theirs.contains(item.observation()))
                .toList();
    }

    private Component same() {
        String names = levels.same().stream().map(reader::name).collect(Collectors.joining(", "));
        return folds.fold(
                "what-if-same", new Span(reader.say("whatif.same", levels.same().size())), Reader.quiet(names + "."));
    }
}
