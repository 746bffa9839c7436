/** The application that joins the modules: the start class, the Spring application and the engine's beans. */
@NullMarked
package org.driehoek;

import org.jspecify.annotations.NullMarked;
