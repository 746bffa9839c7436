/** Tests of {@code org.driehoek.talk.codec}. */
@NullMarked
package org.driehoek.talk.codec;

import org.jspecify.annotations.NullMarked;
