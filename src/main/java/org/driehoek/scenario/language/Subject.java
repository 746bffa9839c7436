package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.TalkTypes;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that was read without error, with all that is needed to check it as a whole.
 *
 * @param talkTypes null when they could not be read
 * @param rubric null when it could not be read
 */
record Subject(
        Scenario scenario,
        Node.Mapping file,
        Names names,
        Personas personas,
        @Nullable TalkTypes talkTypes,
        @Nullable Rubric rubric,
        Report report) {

    /** Returns the place of a key of the scenario. */
    Mark mark(String key) {
        Node value = file.get(key);
        return value == null ? file.mark() : value.mark();
    }

    /** Returns the place where an id was given. */
    Mark mark(Kind kind, String id) {
        return names.of(kind).getOrDefault(id, file.mark());
    }

    /** Returns everything that characters can say by this scenario, without their personas' lines. */
    List<Reply> replies() {
        List<Reply> replies = new ArrayList<>();
        Consumer<@Nullable Reply> add = reply -> {
            if (reply != null) {
                replies.add(reply);
            }
        };
        add.accept(scenario.opening());
        scenario.moves().values().forEach(move -> replies.addAll(move.replies()));
        scenario.topics().values().forEach(topic -> replies.addAll(topic.replies()));
        scenario.events().forEach(event -> replies.add(event.reply()));
        for (Fact fact : scenario.facts().values()) {
            add.accept(fact.hint());
            replies.add(fact.told());
        }
        return replies;
    }
}
