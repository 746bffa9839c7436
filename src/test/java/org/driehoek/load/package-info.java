/** A whole programme's worth of data from a seed, and how long every page takes on it. Not a test: {@code make load-data}. */
@NullMarked
package org.driehoek.load;

import org.jspecify.annotations.NullMarked;
