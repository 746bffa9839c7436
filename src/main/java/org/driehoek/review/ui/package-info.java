/** The screens of the module. */
@NullMarked
package org.driehoek.review.ui;

import org.jspecify.annotations.NullMarked;
