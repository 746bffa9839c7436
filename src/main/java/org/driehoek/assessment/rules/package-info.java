/** The assessor made of Drools rules. */
@NullMarked
@NamedInterface("rules")
package org.driehoek.assessment.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
