package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.driehoek.base.ui.Csv;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.identity.AuditFilter;
import org.driehoek.identity.AuditLine;
import org.driehoek.identity.AuditService;
import org.springframework.context.MessageSource;

/** UC-018: Look up who saw and changed what. Shows the audit log, newest first, to who runs the installation. */
@Route("audit")
@RolesAllowed("ADMIN")
@Menu(title = "audit.name", order = 40)
class AuditView extends Page {

    private static final int PAGE = 50;

    private final transient AuditService audit;
    private final transient MessageSource messages;
    private final AuditFilterForm form;
    private final Div found = new Div();
    private final NativeButton newer = new NativeButton();
    private final NativeButton older = new NativeButton();
    private final Anchor file;
    private final transient Deque<Long> pages = new ArrayDeque<>(List.of(Long.MAX_VALUE));
    private transient List<AuditLine> shown = List.of();
    private transient AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditService audit, MessageSource messages) {
        super("audit");
        this.audit = audit;
        this.messages = messages;
        form = new AuditFilterForm(audit.actions(), this::search);
        file = new Anchor(DownloadHandler.fromInputStream(request -> file()), AttachmentType.DOWNLOAD, "");
        file.addClassName("btn");
        newer.addClassName("btn");
        older.addClassName("btn");
        newer.addClickListener(click -> {
            pages.pop();
            load();
        });
        older.addClickListener(click -> {
            pages.push(shown.getLast().id());
            load();
        });
        found.getElement().setAttribute("aria-live", "polite");
    }

    private DownloadResponse file() {
        byte[] bytes = new AuditFile(audit, words()).write(filter);
        return new DownloadResponse(new ByteArrayInputStream(bytes), "audit.csv", Csv.TYPE, bytes.length);
    }

    private AuditWords words() {
        return new AuditWords(messages, getLocale());
    }

    private void search() {
        filter = form.filter();
        pages.clear();
        pages.push(Long.MAX_VALUE);
        load();
    }

    private void load() {
        List<AuditLine> lines = audit.page(filter, pages.getFirst(), PAGE + 1);
        shown = lines.subList(0, Math.min(PAGE, lines.size()));
        newer.setEnabled(pages.size() > 1);
        older.setEnabled(lines.size() > PAGE);
        list();
    }

    private void list() {
        found.removeAll();
        if (shown.isEmpty()) {
            found.add(new EmptyState(getTranslation("audit.empty.title"), getTranslation("audit.empty.words")));
            return;
        }
        AuditWords words = words();
        var table = new LogTable(
                getTranslation("audit.name"),
                List.of(
                        getTranslation("audit.column.at"),
                        getTranslation("audit.column.actor"),
                        getTranslation("audit.column.action"),
                        getTranslation("audit.column.about")));
        for (AuditLine line : shown) {
            String roles = words.roles(line.roles());
            table.row(
                    words.moment(line.at()),
                    words.person(line.actor()) + (roles.isEmpty() ? "" : " (" + roles + ")"),
                    words.action(line),
                    words.things(line));
        }
        found.add(table);
    }

    @Override
    protected String name() {
        return getTranslation("audit.name");
    }

    @Override
    protected void write() {
        removeAll();
        form.write(words());
        newer.setText(getTranslation("audit.newer"));
        older.setText(getTranslation("audit.older"));
        file.setText(getTranslation("audit.file"));
        var turn = new Div(newer, older, file);
        turn.addClassName("actions");
        add(new PageHeader().title(name()).lead(getTranslation("audit.lead")), form, found, turn);
        load();
    }
}
