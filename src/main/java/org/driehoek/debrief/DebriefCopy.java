package org.driehoek.debrief;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.Reflection;
import org.driehoek.review.PublishedReview;
import org.jspecify.annotations.Nullable;

/**
 * A debrief as it is put on paper.
 *
 * @param reflection what the reader makes of the own talk; null for staff
 * @param answers what the student wrote to the scenario's questions, by the question's id
 * @param provenance whose talk it is; null for the reader's own
 * @param zone in which moments are told
 */
public record DebriefCopy(
        Debrief debrief,
        List<PublishedReview> reviews,
        @Nullable Reflection reflection,
        Map<String, String> answers,
        @Nullable Provenance provenance,
        ZoneId zone) {}
