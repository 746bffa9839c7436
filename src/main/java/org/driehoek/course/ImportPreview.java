package org.driehoek.course;

import java.util.List;
import org.driehoek.identity.PastedList;
import org.driehoek.scenario.Named;

/**
 * What taking a list into a course would do.
 *
 * @param lines who can be taken, in the order of the list
 * @param problems the lines that name nobody who can be taken
 * @param canMail whether links can be mailed
 */
public record ImportPreview(List<Line> lines, List<PastedList.Problem> problems, boolean canMail) {

    /**
     * Somebody on the list.
     *
     * @param name the name of the account where there is one, or else as it stands on the list
     */
    public record Line(int line, String name, String email, State state) {}

    /** What taking somebody would do. */
    public enum State implements Named {
        /** There is no account with this address: one is opened, and made ready by its owner with a link. */
        NEW,
        /** There is an account, which joins the course. */
        KNOWN,
        /** This person has the role already; nothing happens. */
        THERE
    }

    /** Returns how many people would be new in the role. */
    public long joining() {
        return lines.stream().filter(line -> line.state() != State.THERE).count();
    }
}
