package org.driehoek.course;

import java.util.List;
import org.driehoek.identity.ImportId;
import org.driehoek.identity.Invited;

/**
 * What came of taking a list into a course.
 *
 * @param id by which it can be undone
 * @param enrolled how many people are new in the role
 * @param there how many had it already
 * @param waiting who has no password yet and belongs to this course alone, each with a link to choose one; the links are
 *     shown this once
 * @param elsewhere how many others have no password yet, and got their link elsewhere
 * @param mailed whether the links were mailed too
 */
public record Imported(ImportId id, int enrolled, int there, List<Invited> waiting, int elsewhere, boolean mailed) {}
