package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.base.ui.SavedMark;
import org.driehoek.identity.CurrentUser;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.review.OtherReview;
import org.driehoek.review.OwnReview;
import org.driehoek.review.QueuePlace;
import org.driehoek.review.ReviewPart;
import org.driehoek.review.ReviewRefusedException;
import org.driehoek.review.ReviewService;
import org.driehoek.review.ReviewSheet;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** UC-051: Review a talk. Shows a talk with what the rules saw in it; the trainer confirms or overrides levels and comments. */
@Route(QueueAddress.REVIEW)
@PermitAll
class ReviewView extends Page implements HasUrlParameter<String>, Draft.Listener {
    private final transient ReviewService reviews;
    private final CurrentUser user;
    private final SavedMark mark = new SavedMark();
    private final Notice notice = new Notice();
    private final Div others = new Div();
    private transient QueueAddress queue = QueueAddress.START;
    private transient @Nullable ReviewSheet shown;
    private transient @Nullable Draft draft;
    private @Nullable ReviewBoard board;

    ReviewView(ReviewService reviews, CurrentUser user) {
        super("review");
        this.reviews = reviews;
        this.user = user;
        notice.setId("review-notice");
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        queue = QueueAddress.of(event.getLocation().getQueryParameters());
        shown = null;
        Optional<AttemptId> id = AttemptId.parse(text);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            shown = reviews.open(id.get());
            draft = new Draft(reviews, id.get(), shown.own(), this);
            notice.hush();
            if (isAttached()) {
                // From one talk to the next the page stays; otherwise it is written once it knows its language.
                write();
            }
        } catch (AccessDeniedException | AttemptNotFoundException | AttemptRefusedException notForThem) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected String name() {
        return shown == null ? "" : getTranslation("review.name", Moments.student(this, shown.student()));
    }

    @Override
    protected void write() {
        removeAll();
        if (shown == null || draft == null) {
            return;
        }
        Sheet sheet = new Sheet(this, Language.of(getLocale()), shown);
        draft.forgetFields();
        add(header(sheet));
        Instant published = draft.now().publishedAt();
        if (published != null) {
            add(new PublishedPanel(sheet, draft.now(), published, next(sheet), this::withdraw));
        }
        add(notice, others);
        board = new ReviewBoard(user.get().account(), sheet, draft, mark, this::publish);
        add(board);
        changed(draft.now());
    }

    private Component header(Sheet sheet) {
        AttemptSummary attempt = sheet.debrief().attempt();
        String title = sheet.read(sheet.scenario().title());
        Instant finished = Objects.requireNonNull(attempt.finishedAt());
        String ended = getTranslation("reviews.ended", sheet.dayAndTime(finished)) + " · "
                + getTranslation("ending." + sheet.debrief().ending().kind().id());
        Anchor back = new Anchor(queue.queue(), getTranslation("review.back"));
        return new Div(
                back,
                new PageHeader()
                        .eyebrow(getTranslation("review.eyebrow", sheet.review().courseName(), attempt.number()))
                        .title(getTranslation("review.title", sheet.student(), title))
                        .lead(attempt.late() ? ended + " · " + getTranslation("reviews.mark.late") : ended));
    }

    private @Nullable String next(Sheet sheet) {
        AttemptSummary attempt = sheet.debrief().attempt();
        QueuePlace here = new QueuePlace(Objects.requireNonNull(attempt.finishedAt()), attempt.id());
        return reviews.next(queue.filter(), here).map(queue::review).orElse(null);
    }

    private void tellOthers(Sheet sheet, List<OtherReview> reviewing) {
        others.removeAll();
        others.setVisible(!reviewing.isEmpty());
        others.addClassNames("notice", "said", "others");
        others.setId("other-reviews");
        Paragraph title = new Paragraph(getTranslation("review.others"));
        title.addClassName("notice-title");
        UnorderedList list = new UnorderedList();
        reviewing.forEach(other -> list.add(
                new ListItem(Moments.inWords(this, other, sheet.review().zone(), sheet.language()))));
        others.add(title, list, new Paragraph(getTranslation("review.others.why")));
    }

    private void publish() {
        if (draft == null || board == null || shown == null || board.missesReasons()) {
            return;
        }
        try {
            if (draft.publish()) {
                notice.hush();
                write();
                focus("published");
            }
        } catch (ReviewRefusedException refused) {
            board.refuse(why(refused, ""), why(refused, ".why"));
        }
    }

    private void withdraw() {
        if (draft == null || shown == null) {
            return;
        }
        try {
            draft.withdraw();
            write();
            Instant read = draft.now().readAt();
            Sheet sheet = new Sheet(this, Language.of(getLocale()), shown);
            notice.say(
                    getTranslation("review.withdrawn"),
                    read == null
                            ? getTranslation("review.withdrawn.why")
                            : getTranslation("review.withdrawn.read", sheet.student(), sheet.dayAndTime(read)));
        } catch (ReviewRefusedException refused) {
            notice.say(why(refused, ""), why(refused, ".why"));
        }
        focus("review-notice");
    }

    private String why(ReviewRefusedException refused, String part) {
        String reason = switch (refused.reason()) {
            case EMPTY -> "empty";
            case TOO_LATE -> "too-late";
            default -> "other";
        };
        return getTranslation("review.refused." + reason + part);
    }

    private void focus(String id) {
        getElement().executeJs("""
                const place = this.querySelector('#' + $0);
                if (place) {
                  place.tabIndex = -1;
                  place.focus();
                }""", id);
    }

    @Override
    public void changed(OwnReview now) {
        if (shown != null) {
            Sheet sheet = new Sheet(this, Language.of(getLocale()), shown);
            Instant at = now.savedAt();
            String saved = now.published()
                    ? getTranslation("review.state.published")
                    : at == null
                            ? getTranslation("review.state.none")
                            : getTranslation("review.state.saved", sheet.time(at));
            mark.write(saved, getTranslation("review.state.unsaved"));
            tellOthers(sheet, reviews.others(sheet.debrief().attempt().id()));
        }
        if (board != null) {
            board.changed(now);
        }
    }

    @Override
    public void otherWindow() {
        notice.say(getTranslation("review.other-window"), getTranslation("review.other-window.why"));
    }

    @Override
    public void shutOut() {
        notice.say(getTranslation("review.shut-out"), getTranslation("review.shut-out.why"));
    }

    @Override
    public void publishedElsewhere(ReviewPart unsaved) {
        write();
        notice.say(
                getTranslation("review.published-elsewhere"),
                getTranslation("review.published-elsewhere.why", text(unsaved)));
    }

    private static String text(ReviewPart part) {
        return switch (part) {
            case ReviewPart.Judged judged -> judged.level().number() + " " + judged.reason();
            case ReviewPart.Commented commented -> commented.words();
            case ReviewPart.Overall overall -> overall.words();
            case ReviewPart.Unjudged _, ReviewPart.OthersConfirmed _ -> "–";
        };
    }
}
