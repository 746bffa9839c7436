/** What would be noticed if a rule were not there, or a size were another: tests of the tests. */
@NullMarked
package org.driehoek.ablation;

import org.jspecify.annotations.NullMarked;
