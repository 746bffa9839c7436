package org.driehoek.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A service for tests, with a door of each kind. Whoever's username begins with a drawer's name is its lecturer. */
@TestComponent
@Service
@Transactional
public class DeskService {

    /** Names a drawer of the desk. */
    public record DrawerId(UUID value) {}

    /** A wish about a drawer. */
    public record Wish(String words, DrawerId drawer) {}

    private final JdbcClient database;

    DeskService(JdbcClient database) {
        this.database = database;
    }

    public String forgotten() {
        return "nobody said who may";
    }

    @Access(Right.ANYONE)
    public String rings() {
        return "ring";
    }

    @Access(Right.OWN)
    public String sits() {
        return "sits";
    }

    @Access(Right.ADMIN)
    public String locks() {
        return "locked";
    }

    @Access({Right.ADMIN, Right.LECTURER})
    public String tidies(DrawerId drawer) {
        return "tidy";
    }

    @Access(Right.LECTURER)
    public String movesAll(List<DrawerId> drawers, Optional<Wish> wish) {
        return "moved";
    }

    @Access(Right.LECTURER)
    public String asksWithoutADrawer(String words) {
        return words;
    }

    @Access(value = Right.LECTURER, audit = Access.Audit.SAW)
    @Transactional(readOnly = true)
    public String opens(DrawerId drawer) {
        return "open";
    }

    @Access(value = Right.LECTURER, audit = Access.Audit.CHANGED, action = "desk.painted")
    public DrawerId paints(DrawerId drawer, String colour) {
        database.sql("update account set display_name = 'painted' where username = 'desk-user'")
                .update();
        if (colour.isEmpty()) {
            throw new IllegalArgumentException("no colour");
        }
        return new DrawerId(UUID.randomUUID());
    }

    @Access(value = Right.OWN, audit = Access.Audit.CHANGED)
    @Transactional(propagation = Propagation.NEVER)
    public void dusts() {}

    String inside() {
        return "no door";
    }

    /** Knows who is a drawer's lecturer, and whose talk lies in it: the learner of the same number. */
    @TestComponent
    static class Drawers implements Scope<DrawerId> {

        @Override
        public Class<DrawerId> kind() {
            return DrawerId.class;
        }

        @Override
        public boolean grants(SignedIn person, Right right, DrawerId thing) {
            return right == Right.LECTURER && person.username().equals("lecturer-" + thing.value());
        }

        @Override
        public Optional<LearnerId> learner(DrawerId thing) {
            return Optional.of(new LearnerId(thing.value()));
        }
    }
}
