/** The assessor made of Drools rules. */
@NullMarked
package org.driehoek.assessment.rules;

import org.jspecify.annotations.NullMarked;
