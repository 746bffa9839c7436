package org.driehoek.identity;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Writes entries of the audit log for tests. */
public final class TestAudit {

    private TestAudit() {}

    /** Writes that a lecturer saw something of a student's. */
    public static void saw(BeanFactory beans, SignedIn lecturer, SignedIn student, String action) {
        beans.getBean(AuditLog.class)
                .write(
                        AuditKind.SAW,
                        action,
                        lecturer.account(),
                        Right.LECTURER.name(),
                        "",
                        List.of(AuditSubject.of(student.learner())));
    }
}
