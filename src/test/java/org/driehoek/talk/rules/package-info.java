/** Tests of {@code org.driehoek.talk.rules}. */
@NullMarked
package org.driehoek.talk.rules;

import org.jspecify.annotations.NullMarked;
