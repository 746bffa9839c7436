/** The parent made of Drools rules. */
@NullMarked
package org.driehoek.talk.rules;

import org.jspecify.annotations.NullMarked;
