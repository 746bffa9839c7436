/** Tests that hold the house up: who may use whom, and what makes results the same on every machine. */
@NullMarked
package org.driehoek.architecture;

import org.jspecify.annotations.NullMarked;
