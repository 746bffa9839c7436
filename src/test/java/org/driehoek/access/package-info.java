/** Tries every door of the application as everybody, and compares with the table of who may. */
@NullMarked
package org.driehoek.access;

import org.jspecify.annotations.NullMarked;
