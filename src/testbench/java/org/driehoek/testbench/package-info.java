/** The main path in Vaadin TestBench's own elements. Compiled by the Maven profile {@code testbench}; needs a licence to run. */
@NullMarked
package org.driehoek.testbench;

import org.jspecify.annotations.NullMarked;
