package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import org.driehoek.review.OwnReview;
import org.jspecify.annotations.Nullable;

/** What stands above a published review: when, whether the student has read it, the way back for a day, and the next talk. */
final class PublishedPanel extends Section {

    /**
     * Creates the panel.
     *
     * @param next the address of the next talk in the queue; null when there is none
     */
    PublishedPanel(Sheet sheet, OwnReview own, Instant published, @Nullable String next, Runnable withdraw) {
        addClassNames("sheet", "review-published");
        H2 heading = new H2(sheet.say("review.published", sheet.dayAndTime(published)));
        heading.setId("published");
        heading.getElement().setAttribute("tabindex", "-1");
        Instant read = own.readAt();
        add(
                heading,
                new Paragraph(
                        read == null
                                ? sheet.say("review.published.unread", sheet.student())
                                : sheet.say("review.published.read", sheet.student(), sheet.dayAndTime(read))));
        Div actions = new Div();
        actions.addClassName("actions");
        if (next == null) {
            add(new Paragraph(sheet.say("review.queue-done")));
        } else {
            Anchor onward = new Anchor(next, sheet.say("review.next"));
            onward.setId("next-review");
            onward.addClassNames("btn", "first");
            actions.add(onward);
        }
        Instant until = published.plus(OwnReview.SECOND_THOUGHTS);
        if (!own.withdrawable()) {
            add(Sheet.quiet(sheet.say("review.published.final")));
        } else {
            NativeButton back = new NativeButton(sheet.say("review.withdraw"), _ -> withdraw.run());
            back.setId("withdraw");
            back.addClassName("btn");
            actions.add(back);
            add(Sheet.quiet(sheet.say("review.published.until", sheet.dayAndTime(until))));
        }
        add(actions);
    }
}
