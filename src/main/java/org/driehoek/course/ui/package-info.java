/** The screens of the module. */
@NullMarked
package org.driehoek.course.ui;

import org.jspecify.annotations.NullMarked;
