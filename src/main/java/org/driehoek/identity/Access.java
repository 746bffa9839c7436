package org.driehoek.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may call a public method of a public service, and whether the call is written into the audit log. A method
 * without it (or without one on its class) is refused to everybody.
 *
 * <p>Rights in a course are asked of every argument that a {@link Scope} knows, also of those inside collections and records;
 * all of them must grant one of the rights.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface Access {

    /** Any one of these suffices. */
    Right[] value();

    /** Whether the call is written into the audit log once it has succeeded. */
    Audit audit() default Audit.NO;

    /**
     * What the audit log calls the call, such as {@code review.publish}. Left empty, it is made of the names of service and
     * method: {@code StaffReading.debrief} becomes {@code staff-reading.debrief}.
     */
    String action() default "";

    /** What the audit log keeps of a call. */
    enum Audit {
        /** Nothing. */
        NO,
        /** That somebody saw what belongs to somebody else. */
        SAW,
        /** That somebody changed something. */
        CHANGED,
        /** That somebody erased somebody: the entry does not say whom, and not even who did when they erased themselves. */
        ERASED
    }
}
