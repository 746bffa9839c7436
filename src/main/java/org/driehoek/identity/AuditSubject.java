package org.driehoek.identity;

import java.util.UUID;

/** A thing that an entry of the audit log is about: the simple name of its id's type, and the id. */
record AuditSubject(String kind, UUID id) {

    static AuditSubject of(Object id) {
        return new AuditSubject(id.getClass().getSimpleName(), Ids.uuid(id));
    }
}
