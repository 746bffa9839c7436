/** The shell around every screen, the log-in, the set-up and the error pages. */
@NullMarked
package org.driehoek.identity.ui;

import org.jspecify.annotations.NullMarked;
