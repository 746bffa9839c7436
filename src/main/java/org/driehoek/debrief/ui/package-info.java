/** The debrief as the student reads it: first the story, then the profile, then one thing to try. */
@NullMarked
package org.driehoek.debrief.ui;

import org.jspecify.annotations.NullMarked;
