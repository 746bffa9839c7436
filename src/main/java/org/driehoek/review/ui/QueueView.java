package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.course.CourseSummary;
import org.driehoek.review.QueueFilter;
import org.driehoek.review.QueuePage;
import org.driehoek.review.ReviewService;

/** UC-050: Find a talk to review. Shows the finished talks of the trainer's courses, the oldest first, and what has become of them. */
@Route(QueueAddress.QUEUE)
@Menu(title = "reviews.name", order = 20)
@PermitAll
class QueueView extends Page implements AfterNavigationObserver {
    private final transient ReviewService reviews;
    private final Div list = new Div();
    private final Paragraph found = new Paragraph();
    private transient QueueAddress address = QueueAddress.START;
    private boolean asked;
    private transient List<CourseSummary> courses = List.of();

    QueueView(ReviewService reviews) {
        super("reviews");
        this.reviews = reviews;
        list.addClassName("queue");
        found.addClassName("unseen");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = QueueAddress.of(event.getLocation().getQueryParameters());
        courses = reviews.courses();
        asked = true;
        write();
    }

    @Override
    protected String name() {
        return getTranslation("reviews.name");
    }

    @Override
    protected void write() {
        removeAll();
        if (!asked) {
            return;
        }
        add(new PageHeader().title(name()).lead(getTranslation("reviews.lead")));
        if (courses.isEmpty()) {
            add(new EmptyState(getTranslation("reviews.no-course"), getTranslation("reviews.no-course.why")));
            return;
        }
        add(new QueueFilterForm(reviews, courses, address.filter(), this::narrow), list, found);
        fill();
    }

    /** Shows what a filter leaves. The form stays, and with it the place of who types. */
    private void narrow(QueueFilter filter, boolean typing) {
        address = address.with(filter);
        getUI().ifPresent(ui -> {
            var history = ui.getPage().getHistory();
            if (typing) {
                history.replaceState(null, address.queue());
            } else {
                history.pushState(null, address.queue());
            }
        });
        fill();
        found.setText(getTranslation("reviews.found", reviews.counts(filter).of(filter.state())));
    }

    private void fill() {
        list.removeAll();
        list.add(new QueueTabs(reviews.counts(address.filter()), address));
        QueuePage page = address.before() == null
                ? reviews.queue(address.filter(), address.after())
                : reviews.queueBefore(address.filter(), address.before());
        if (page.entries().isEmpty()) {
            list.add(nothing());
            return;
        }
        list.add(new QueueList(page, address));
    }

    private EmptyState nothing() {
        QueueFilter everything = QueueFilter.TO_DO.in(address.filter().state());
        if (address.filter().equals(everything)) {
            String state = "reviews.empty." + address.filter().state().id();
            return new EmptyState(getTranslation(state), getTranslation(state + ".why"));
        }
        Anchor all = new Anchor(address.with(everything).queue(), getTranslation("reviews.all"));
        all.addClassName("btn");
        return new EmptyState(
                getTranslation("reviews.nothing-found"), getTranslation("reviews.nothing-found.why"), all);
    }
}
