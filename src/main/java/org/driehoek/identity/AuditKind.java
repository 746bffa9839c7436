package org.driehoek.identity;

import org.driehoek.identity.Access.Audit;

/** What sort of thing an entry of the audit log tells. */
public enum AuditKind {
    /** That somebody saw what belongs to somebody else. */
    SAW,
    /** That somebody changed something. */
    CHANGED,
    /** That somebody logged in, failed to, or was kept out for too many tries. */
    LOGIN;

    static AuditKind of(Audit audit) {
        return audit == Audit.SAW ? SAW : CHANGED;
    }
}
