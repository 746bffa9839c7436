@NullMarked
package org.driehoek.content;

import org.jspecify.annotations.NullMarked;
