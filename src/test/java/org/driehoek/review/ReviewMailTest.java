package org.driehoek.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.Enrolled;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.Mail;
import org.driehoek.identity.MailText;
import org.driehoek.identity.PublicAddress;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRecords;
import org.driehoek.practice.AttemptSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail about a review: a link, and nothing of what is in it. */
class ReviewMailTest {

    private final Mail mail = mock(Mail.class);
    private final PublicAddress address = mock(PublicAddress.class);
    private final AttemptRecords attempts = mock(AttemptRecords.class);
    private final ReviewCourses courses = mock(ReviewCourses.class);
    private final ReviewMail reviewed = new ReviewMail(mail, address, attempts, courses);

    private final AttemptId attempt = new AttemptId(UUID.randomUUID());
    private final LearnerId learner = LearnerId.random();
    private final AccountId account = AccountId.random();
    private final CourseId course = new CourseId(UUID.randomUUID());

    @BeforeEach
    void a_student_is_in_the_course() {
        AttemptSummary summary = mock(AttemptSummary.class);
        when(attempts.find(attempt)).thenReturn(Optional.of(summary));
        when(courses.of(summary)).thenReturn(List.of(course));
        when(courses.student(course, learner))
                .thenReturn(Optional.of(
                        new Enrolled(account, learner, "Sam", null, CourseRole.STUDENT, true, Instant.EPOCH, null)));
        when(address.of("debrief/" + attempt + "/later")).thenReturn("https://driehoek.example/debrief/" + attempt);
    }

    @Test
    void the_student_gets_a_link_to_the_debrief() {
        when(mail.configured()).thenReturn(true);

        reviewed.on(new ReviewPublished(attempt, learner, Instant.EPOCH));

        verify(mail).send(account, MailText.of("mail.reviewed", "https://driehoek.example/debrief/" + attempt));
    }

    @Test
    void without_mail_nothing_is_asked_and_nothing_sent() {
        reviewed.on(new ReviewPublished(attempt, learner, Instant.EPOCH));

        verify(attempts, never()).find(any(AttemptId.class));
        verify(mail, never()).send(any(), any());
    }
}
