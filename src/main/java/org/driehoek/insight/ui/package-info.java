/** The screens of the module. */
@NullMarked
package org.driehoek.insight.ui;

import org.jspecify.annotations.NullMarked;
