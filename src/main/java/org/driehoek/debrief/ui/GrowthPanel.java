package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.practice.GrowthAttempt;
import org.driehoek.scenario.Cluster;
import org.driehoek.scenario.Dimension;

/** The levels over time on each of the twelve dimensions, in two clusters. */
final class GrowthPanel extends Section {
    /** Creates the panel of some attempts; those whose levels were not seen are left out. */
    GrowthPanel(GrowthWords words, List<GrowthAttempt> attempts, Folds folds) {
        addClassNames("sheet", "growth-levels");
        add(new H2(words.say("growth.levels")));
        List<GrowthAttempt> seen = attempts.stream().filter(GrowthAttempt::seen).toList();
        if (seen.isEmpty()) {
            add(Reader.quiet(words.say("growth.levels.none")));
            return;
        }
        add(Reader.quiet(words.say("growth.levels.words")));
        int together = GrowthPoint.together(seen.size());
        if (together > 1) {
            add(Reader.quiet(words.say("growth.levels.together", together)));
        }
        add(legend(words, together > 1));
        for (Cluster cluster : Cluster.values()) {
            Div cards = new Div();
            cards.addClassName("growth-cards");
            Stream.of(Dimension.values())
                    .filter(dimension -> dimension.cluster() == cluster)
                    .forEach(dimension -> cards.add(new GrowthCard(words, dimension, seen, folds)));
            add(new H3(words.say("cluster." + cluster.id())), cards);
        }
    }

    private static Component legend(GrowthWords words, boolean together) {
        Div legend = new Div();
        legend.addClassName("growth-legend");
        if (together) {
            sign(legend, "●", words.say("growth.legend.mean"));
            sign(legend, "│", words.say("growth.legend.range"));
        } else {
            sign(legend, "●", words.say("growth.kind.PRIVATE_PRACTICE"));
            sign(legend, "■", words.say("growth.kind.ASSIGNED"));
            sign(legend, "○", words.say("growth.checkpoint"));
        }
        sign(legend, "▲", words.say("growth.legend.trainer"));
        return legend;
    }

    private static void sign(Div legend, String sign, String words) {
        Span drawn = new Span(sign);
        drawn.getElement().setAttribute("aria-hidden", "true");
        legend.add(new Span(drawn, new Span(" " + words)));
    }
}
