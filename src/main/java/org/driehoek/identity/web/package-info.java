/** What stands between the network and the application: access, headers, the plain error page. */
@NullMarked
package org.driehoek.identity.web;

import org.jspecify.annotations.NullMarked;
