package org.driehoek.library;

import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;

/** The three versions of content that an attempt pins: what is talked about, how it counts, and how that is worded. */
public record Edition(Snapshot snapshot, Rulebook rulebook, FeedbackTexts feedback) {}
