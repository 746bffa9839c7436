package org.driehoek.identity;

import java.util.List;

/**
 * What came of taking people in.
 *
 * @param id names the import, to undo it
 * @param people everybody on the list, also who had an account before
 * @param mailed whether the links are on their way by mail
 */
public record ImportedPeople(ImportId id, List<Invited> people, boolean mailed) {}
