package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.LineReportView;
import org.driehoek.practice.ReportId;
import org.driehoek.practice.ReportPage;
import org.driehoek.practice.ReportService;
import org.driehoek.scenario.Language;
import org.springframework.security.access.AccessDeniedException;

/** UC-032: Answer what students report. Shows the sentences that students found wrong or hurtful, not who they are. */
@Route(Addresses.REPORTS)
@Menu(title = "reports.name", order = 25)
@PermitAll
class ReportsView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 20;

    private final transient ReportService reports;
    private final transient Map<ReportId, String> drafts = new LinkedHashMap<>();
    private final Notice done = new Notice();
    private int open = PAGE;
    private int handled = PAGE;
    private boolean allowed;

    ReportsView(ReportService reports) {
        super("reports");
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            reports.open(0, 1);
            allowed = true;
        } catch (AccessDeniedException notForThem) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected String name() {
        return getTranslation("reports.name");
    }

    @Override
    protected void write() {
        removeAll();
        if (!allowed) {
            return;
        }
        ReportPage waiting = reports.open(0, open);
        ReportPage answered = reports.handled(0, handled);
        add(new PageHeader().title(name()).lead(getTranslation("reports.lead")), done);
        if (waiting.total() == 0) {
            add(new EmptyState(getTranslation("reports.empty"), getTranslation("reports.empty.words")));
        } else {
            add(part("reports.open", waiting, () -> open += PAGE));
        }
        if (answered.total() > 0) {
            add(part("reports.handled", answered, () -> handled += PAGE));
        }
    }

    private Component part(String title, ReportPage page, Runnable more) {
        Section part = new Section(new H2(getTranslation(title, page.total())));
        part.addClassName("reports-part");
        Div cards = new Div();
        cards.addClassName("cards");
        page.reports()
                .forEach(report -> cards.add(new ReportCard(report, Language.of(getLocale()), drafts, this::handle)));
        part.add(cards);
        if (page.total() > page.reports().size()) {
            NativeButton next = new NativeButton(getTranslation("reports.more"), _ -> {
                more.run();
                write();
            });
            next.addClassName("btn");
            part.add(next);
        }
        return part;
    }

    private void handle(LineReportView report, String answer) {
        try {
            reports.handle(report.id(), answer);
            drafts.remove(report.id());
            done.say(getTranslation("reports.done"), getTranslation("reports.done.words"));
        } catch (AttemptRefusedException gone) {
            done.say(getTranslation("reports.gone"), "");
        }
        write();
        done.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }
}
