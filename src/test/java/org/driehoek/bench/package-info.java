/** What a turn, an assessment and a compilation cost, beside the same turn written by hand and beside ink. Run by {@code make bench}. */
@NullMarked
package org.driehoek.bench;

import org.jspecify.annotations.NullMarked;
