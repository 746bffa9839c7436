/** The parent made of Drools rules. */
@NullMarked
@NamedInterface("rules")
package org.driehoek.talk.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
