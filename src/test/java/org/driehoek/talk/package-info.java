/** Tests of a running talk. */
@NullMarked
package org.driehoek.talk;

import org.jspecify.annotations.NullMarked;
