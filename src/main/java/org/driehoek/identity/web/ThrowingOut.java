package org.driehoek.identity.web;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.driehoek.identity.CurrentUser;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs out, at the next request, whoever was logged out from elsewhere. A page is then asked for by a visitor, and so leads
 * to the log-in; an act on an open page is answered with the way there.
 */
final class ThrowingOut extends OncePerRequestFilter {

    /** The log-in page, where it says why. */
    static final String DESTINATION = "login?out";

    private final CurrentUser currentUser;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    ThrowingOut(CurrentUser currentUser, SecurityContextHolderStrategy security) {
        this.currentUser = currentUser;
        logout.setSecurityContextHolderStrategy(security);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (currentUser.isThrownOut()) {
            logout.logout(request, response, null);
            if (isAct(request)) {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter().write(VaadinService.createCriticalNotificationJSON(null, null, null, DESTINATION));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isAct(HttpServletRequest request) {
        return RequestType.UIDL
                .getIdentifier()
                .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }
}
