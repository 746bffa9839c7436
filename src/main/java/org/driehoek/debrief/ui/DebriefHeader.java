package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.debrief.Provenance;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Checkpoint;
import org.jspecify.annotations.Nullable;

/** Which talk is read back, whose it is, and how it ended. */
final class DebriefHeader {
    private DebriefHeader() {}

    /** Makes the head of the page; {@code provenance} is null for the reader's own talk. */
    static Component of(Reader reader, @Nullable Provenance provenance) {
        return new PageHeader()
                .eyebrow(String.join(" · ", words(reader, provenance)))
                .title(reader.say(
                        "debrief.title." + reader.debrief().ending().kind().id(), reader.parent()))
                .lead(reader.debrief().attempt().mixed() ? reader.say("debrief.mixed") : "");
    }

    /** Returns which talk it is, and for staff whose. */
    static List<String> words(Reader reader, @Nullable Provenance provenance) {
        AttemptSummary attempt = reader.debrief().attempt();
        List<String> eyebrow = new ArrayList<>(List.of(
                reader.say("debrief.eyebrow"),
                reader.read(reader.scenario().title()),
                reader.say("debrief.attempt", attempt.number())));
        if (provenance != null) {
            String student = provenance.student().isEmpty() ? reader.say("debrief.staff.former") : provenance.student();
            eyebrow.set(0, reader.say("debrief.staff.of", student));
            eyebrow.add(provenance.courseName());
            eyebrow.add(
                    reader.say("debrief.staff.finished", reader.moment(Objects.requireNonNull(attempt.finishedAt()))));
            if (provenance.assignment() == null) {
                eyebrow.add(reader.say("debrief.staff.shared"));
            }
        }
        if (attempt.from() != null) {
            eyebrow.add(from(reader, attempt.from()));
        }
        if (attempt.late()) {
            eyebrow.add(reader.say("debrief.staff.late"));
        }
        return eyebrow;
    }

    private static String from(Reader reader, Checkpoint from) {
        Checkpoint.Earlier earlier = from.earlier();
        return earlier == null
                ? reader.say("attempt.from.gone", from.turn())
                : reader.say("attempt.from." + earlier.kind().id(), from.turn(), earlier.number());
    }
}
