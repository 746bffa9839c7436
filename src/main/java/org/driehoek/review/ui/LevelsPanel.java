package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.review.OwnReview;
import org.driehoek.review.ReviewPart;
import org.driehoek.scenario.Cluster;
import org.driehoek.scenario.Dimension;

/** The level on each of the twelve dimensions, in two clusters. */
final class LevelsPanel extends Section {
    private final List<LevelCard> cards = new ArrayList<>();
    private final NativeButton others = new NativeButton();

    LevelsPanel(Sheet sheet, Draft draft) {
        addClassNames("sheet", "review-levels");
        H2 heading = new H2(sheet.say("review.levels"));
        heading.setId("levels");
        add(heading, Sheet.quiet(sheet.say("review.levels.hint")));
        Div clusters = new Div();
        clusters.addClassName("clusters");
        for (Cluster cluster : Cluster.values()) {
            Div column = new Div(new H3(sheet.say("cluster." + cluster.id())));
            for (Dimension dimension : Dimension.values()) {
                if (dimension.cluster() == cluster) {
                    LevelCard card = new LevelCard(sheet, draft, dimension);
                    cards.add(card);
                    column.add(card);
                }
            }
            clusters.add(column);
        }
        others.setText(sheet.say("review.confirm-others"));
        others.setId("confirm-others");
        others.addClassName("btn");
        others.addClickListener(_ -> draft.saveAll(new ReviewPart.OthersConfirmed()));
        add(clusters, others);
        changed(draft.now());
    }

    void changed(OwnReview now) {
        others.setVisible(!now.published() && now.levels().size() < Dimension.values().length);
    }

    /** Marks the dimensions on which another level has no reason yet, and returns them. */
    List<LevelCard> withoutReason() {
        return cards.stream().filter(LevelCard::missesReason).toList();
    }
}
