package org.driehoek.practice;

import org.driehoek.identity.Access;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.springframework.stereotype.Service;

/** Shows the learner who is logged in how the own levels have come along. */
@Service
@Access(Right.OWN)
public class GrowthService {

    private final CurrentUser user;
    private final GrowthBook book;

    GrowthService(CurrentUser user, GrowthBook book) {
        this.user = user;
        this.book = book;
    }

    /** Returns all finished attempts with their levels, private and assigned ones, and what to practise next. */
    public Growth growth() {
        return book.of(user.get().learner());
    }
}
