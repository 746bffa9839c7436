package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.FirstReaction;
import org.jspecify.annotations.Nullable;

/** How the talk felt in one word, and how its student rates it; saved as it is given, until the levels are shown. */
final class ReactionsPanel extends Section {
    /** The ids of the words that are offered. */
    static final List<String> FEELINGS =
            List.of("proud", "relieved", "calm", "surprised", "unsure", "tense", "powerless", "irritated");

    private static final int PAUSE_IN_TYPING_MS = 600;

    private final transient Reader reader;
    private final transient Consumer<FirstReaction> save;
    private final RadioButtonGroup<String> offered = new RadioButtonGroup<>();
    private final TextField own = new TextField();
    private final RadioButtonGroup<Integer> structuring;
    private final RadioButtonGroup<Integer> responsiveness;

    ReactionsPanel(Reader reader, Reflection reflection, Consumer<FirstReaction> save) {
        this.reader = reader;
        this.save = save;
        FirstReaction first = reflection.first();
        addClassNames("sheet", "reactions");
        structuring = rating("structuring", first.structuring());
        responsiveness = rating("responsiveness", first.responsiveness());
        feeling(first.feeling());
        String when = reflection.scoreSeen() ? "debrief.reactions.fixed" : "debrief.reactions.before";
        add(
                new H2(reader.say("debrief.reactions")),
                Reader.quiet(reader.say(when)),
                offered,
                own,
                structuring,
                responsiveness);
        for (RadioButtonGroup<?> group : List.of(offered, structuring, responsiveness)) {
            group.setReadOnly(reflection.scoreSeen());
        }
        own.setReadOnly(reflection.scoreSeen());
    }

    /** A word that is offered is kept as its id, so that it is told in either language; an own word as it was typed. */
    private void feeling(String given) {
        offered.setLabel(reader.say("debrief.feeling"));
        offered.setItems(FEELINGS);
        offered.setItemLabelGenerator(feeling -> reader.say("debrief.feeling." + feeling));
        offered.addClassName("words");
        own.setLabel(reader.say("debrief.feeling.own"));
        own.setMaxLength(FirstReaction.LONGEST_FEELING);
        own.setValueChangeMode(ValueChangeMode.LAZY);
        own.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        if (FEELINGS.contains(given)) {
            offered.setValue(given);
        } else {
            own.setValue(given);
        }
        offered.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                own.clear();
                save();
            }
        });
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offered.clear();
                save();
            }
        });
    }

    private RadioButtonGroup<Integer> rating(String cluster, @Nullable Integer given) {
        RadioButtonGroup<Integer> rating = new RadioButtonGroup<>();
        rating.setLabel(reader.say("debrief.rating." + cluster, reader.parent()));
        rating.setHelperText(reader.say("debrief.rating.anchors"));
        rating.setItems(IntStream.rangeClosed(0, FirstReaction.HIGHEST).boxed().toList());
        rating.addClassName("rating");
        rating.setId("rating-" + cluster);
        if (given != null) {
            rating.setValue(given);
        }
        rating.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        return rating;
    }

    private void save() {
        String feeling = Objects.requireNonNullElse(offered.getValue(), own.getValue());
        save.accept(new FirstReaction(feeling, structuring.getValue(), responsiveness.getValue()));
    }
}
