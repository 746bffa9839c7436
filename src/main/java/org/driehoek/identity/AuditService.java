package org.driehoek.identity;

import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows who saw and changed what: all of it to who runs the installation, and to everybody who looked at their talks. */
@Service
@Transactional(readOnly = true)
public class AuditService {

    /** The most entries that one page can have. */
    public static final int LARGEST_PAGE = 1000;

    private final AuditReader reader;
    private final AuditActions actions;
    private final CurrentUser currentUser;

    AuditService(AuditReader reader, AuditActions actions, CurrentUser currentUser) {
        this.reader = reader;
        this.actions = actions;
        this.currentUser = currentUser;
    }

    /**
     * Returns entries, the newest first.
     *
     * @param before only entries with a lower id; {@link Long#MAX_VALUE} for the newest
     * @param size how many at most, 1–{@link #LARGEST_PAGE}
     */
    @Access(Right.ADMIN)
    public List<AuditLine> page(AuditFilter filter, long before, int size) {
        return reader.page(filter, before, Math.clamp(size, 1, LARGEST_PAGE));
    }

    /** Returns every action that the audit log can tell. */
    @Access(Right.ADMIN)
    public SortedSet<String> actions() {
        return actions.all();
    }

    /** Returns who looked at the talks of the person who asks, the last time first, 200 at most. */
    @Access(Right.OWN)
    public List<Onlooker> onlookers() {
        return reader.onlookers(currentUser.get().learner());
    }
}
