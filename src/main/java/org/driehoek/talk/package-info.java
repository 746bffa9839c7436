/**
 * A running talk: a pure state machine that hears the teacher and answers as the parent.
 *
 * <p>A talk's state is the fold of its outcomes; showing or resuming a talk runs no rule. {@code talk.rules} is the parent
 * made of Drools rules, {@code talk.codec} writes and reads transcripts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Talk",
        allowedDependencies = {"scenario"})
package org.driehoek.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
