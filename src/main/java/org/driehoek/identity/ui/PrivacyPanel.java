package org.driehoek.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import org.driehoek.identity.AuditService;
import org.driehoek.identity.LastAdministratorException;
import org.driehoek.identity.Onlooker;
import org.driehoek.identity.PrivacyService;
import org.driehoek.identity.WrongPasswordException;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Scope;

/** UC-019: Take one's data along, see who looked, have oneself erased. A part of the page about one's account. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PrivacyPanel extends Div {

    private final transient PrivacyService privacy;
    private final transient AuditService audit;
    private final transient MessageSource messages;
    private final transient AuthenticationContext login;
    private final PasswordField password = new PasswordField();

    PrivacyPanel(PrivacyService privacy, AuditService audit, MessageSource messages, AuthenticationContext login) {
        this.privacy = privacy;
        this.audit = audit;
        this.messages = messages;
        this.login = login;
        addClassName("privacy");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    }

    /** Writes every word in the reader's language; a password that was typed stays. */
    void write() {
        removeAll();
        add(data(), onlookers(), erasure());
    }

    private Section data() {
        var files = new Div(
                file("privacy.download.page", "driehoek.html", "text/html; charset=UTF-8", PersonalFiles::html),
                file("privacy.download.json", "driehoek.json", "application/json", PersonalFiles::json));
        files.addClassName("actions");
        return sheet("privacy.data", new Paragraph(getTranslation("privacy.data.words")), files);
    }

    private Anchor file(String key, String name, String type, Function<PersonalFiles, byte[]> write) {
        var handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = write.apply(new PersonalFiles(privacy.export(), words()));
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("btn");
        return link;
    }

    private AuditWords words() {
        return new AuditWords(messages, getLocale());
    }

    private Section onlookers() {
        List<Onlooker> onlookers = audit.onlookers();
        if (onlookers.isEmpty()) {
            return sheet("privacy.seen", new Paragraph(getTranslation("privacy.seen.nobody")));
        }
        AuditWords words = words();
        var table = new LogTable(
                getTranslation("privacy.seen"),
                List.of(
                        getTranslation("audit.column.at"),
                        getTranslation("audit.column.actor"),
                        getTranslation("audit.column.role"),
                        getTranslation("audit.column.action")));
        onlookers.forEach(onlooker -> table.row(
                words.moment(onlooker.at()),
                words.person(onlooker.name()),
                words.roles(onlooker.roles()),
                words.action(onlooker.action())));
        return sheet("privacy.seen", new Paragraph(getTranslation("privacy.seen.words")), table);
    }

    private Section erasure() {
        password.setLabel(getTranslation("privacy.erase.password"));
        var erase = new NativeButton(getTranslation("privacy.erase.button"), click -> erase());
        erase.addClassName("btn");
        return sheet("privacy.erase", new Paragraph(getTranslation("privacy.erase.words")), password, erase);
    }

    private void erase() {
        try {
            privacy.eraseMyself(password.getValue());
            login.logout();
        } catch (WrongPasswordException wrong) {
            refuse("privacy.erase.wrong");
        } catch (LastAdministratorException last) {
            refuse("privacy.erase.last");
        }
    }

    private void refuse(String key) {
        password.setErrorMessage(getTranslation(key));
        password.setInvalid(true);
        password.focus();
    }

    private Section sheet(String title, Component... content) {
        var sheet = new Section(new H2(getTranslation(title)));
        sheet.addClassName("sheet");
        sheet.add(content);
        return sheet;
    }
}
