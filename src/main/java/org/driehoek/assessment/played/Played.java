package org.driehoek.assessment.played;

import java.util.List;
import org.driehoek.assessment.Assessment;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * What came of playing a talk.
 *
 * @param transcript the talk as far as it went; null when its preparation was refused
 * @param assessment null when the talk did not come to an end
 * @param findings in the order of the talk; empty when all went as written
 */
public record Played(
        @Nullable Transcript transcript, @Nullable Assessment assessment, List<Finding> findings) {}
