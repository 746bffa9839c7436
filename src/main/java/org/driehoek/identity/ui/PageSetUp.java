package org.driehoek.identity.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.driehoek.base.Incident;
import org.driehoek.base.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives every page the reader's language, and Vaadin's own messages our words. */
@Component
class PageSetUp implements VaadinServiceInitListener {

    private final transient InterfaceLanguage language;
    private final transient MessageSource messages;

    PageSetUp(InterfaceLanguage language, MessageSource messages) {
        this.language = language;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addSessionInitListener(started -> {
            started.getSession().setLocale(language.forReader(started.getRequest()));
            started.getSession().setErrorHandler(this::tell);
        });
        event.getSource().addUIInitListener(started -> speak(started.getUI(), VaadinRequest.getCurrent()));
        event.addIndexHtmlRequestListener(page -> {
            var locale = language.forReader(page.getVaadinRequest());
            page.getDocument().child(0).attr("lang", locale.getLanguage());
            if (!leadsSomewhere(page.getVaadinRequest())) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    /** Vaadin answers every address with the same first page and status 200; a wrong address should say so. */
    private static boolean leadsSomewhere(VaadinRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        var registry = request.getService().getRouter().getRegistry();
        return registry.getNavigationRouteTarget(path).hasTarget();
    }

    private void speak(UI ui, VaadinRequest request) {
        var locale = language.forReader(request);
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(text("connection.lost", locale));
        lost.setDialogTextGaveUp(text("connection.gave-up", locale));
        // Vaadin's indicator says whether the page is online, but says it nowhere in particular.
        ui.getPage().executeJs("""
                customElements.whenDefined('vaadin-connection-indicator').then(() =>
                    document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status'))""");
    }

    /** An act on a page failed: the page stays, and the reader hears of it. */
    private void tell(ErrorEvent failure) {
        var incident = Incident.of(failure.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notification.show(
                            messages.getMessage(
                                    "error.act", new Object[] {incident.number()}, Languages.of(ui.getLocale())),
                            0,
                            Notification.Position.MIDDLE)
                    .addThemeVariants(NotificationVariant.ERROR));
        }
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var locale = Languages.of(info.getLocale());
        var system = new CustomizedSystemMessages();
        system.setSessionExpiredNotificationEnabled(true);
        system.setSessionExpiredCaption(text("session.expired.title", locale));
        system.setSessionExpiredMessage(text("session.expired.message", locale));
        system.setSessionExpiredURL("login");
        system.setInternalErrorNotificationEnabled(true);
        system.setInternalErrorCaption(text("session.failed.title", locale));
        system.setInternalErrorMessage(text("session.failed.message", locale));
        system.setCookiesDisabledNotificationEnabled(true);
        system.setCookiesDisabledCaption(text("session.cookies.title", locale));
        system.setCookiesDisabledMessage(text("session.cookies.message", locale));
        system.setSyncErrorCaption(text("session.out-of-step.title", locale));
        system.setSyncErrorMessage(text("session.out-of-step.message", locale));
        return system;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
