package org.driehoek.identity;

/**
 * What one part of the application keeps about people. Whatever has a table with an id of an account or a learner in it has a
 * bean of this type; a test looks at every table.
 */
public interface PersonalData {

    /** Returns the name of the section in an export, one word in lower case; its title is {@code privacy.section.<name>}. */
    String section();

    /**
     * Returns everything kept about a person, for that person: maps, lists and records of texts, numbers, enums, instants and
     * ids. The names of the components become labels.
     */
    Object export(SignedIn person);

    /** Erases a person, in the transaction of the whole erasure: afterwards no row holds the account or the old pseudonym. */
    void erase(Erasure erasure);
}
