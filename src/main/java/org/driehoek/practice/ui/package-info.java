/** The student's pages: choosing a talk, preparing it, and holding it. */
@NullMarked
package org.driehoek.practice.ui;

import org.jspecify.annotations.NullMarked;
