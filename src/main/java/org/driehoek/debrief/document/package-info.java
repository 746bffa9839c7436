/** A document of headings, lines, lists and tables, and the tagged PDF file made of it. Knows nothing of talks. */
@NullMarked
package org.driehoek.debrief.document;

import org.jspecify.annotations.NullMarked;
