package org.driehoek.review;

import java.util.List;
import org.driehoek.course.CourseId;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.Mail;
import org.driehoek.identity.MailText;
import org.driehoek.identity.PublicAddress;
import org.driehoek.practice.AttemptRecords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails the student that a review can be read, with the link and nothing of what is in it. */
@Component
class ReviewMail {

    private final Mail mail;
    private final PublicAddress address;
    private final AttemptRecords attempts;
    private final ReviewCourses courses;

    ReviewMail(Mail mail, PublicAddress address, AttemptRecords attempts, ReviewCourses courses) {
        this.mail = mail;
        this.address = address;
        this.attempts = attempts;
        this.courses = courses;
    }

    /** Hands the mail over in the transaction of publishing; it goes out when that has succeeded. */
    @EventListener
    void on(ReviewPublished published) {
        if (mail.configured()) {
            String link = address.of("debrief/" + published.attempt() + "/later");
            student(published).forEach(account -> mail.send(account, MailText.of("mail.reviewed", link)));
        }
    }

    private List<AccountId> student(ReviewPublished published) {
        List<CourseId> seenIn =
                attempts.find(published.attempt()).map(courses::of).orElse(List.of());
        return seenIn.stream()
                .flatMap(course -> courses.student(course, published.learner()).stream())
                .map(enrolled -> enrolled.account())
                .filter(account -> account != null)
                .distinct()
                .toList();
    }
}
