package org.driehoek.identity;

import java.util.Collection;
import java.util.Set;

/** Knows accounts that must stay when the import that opened them is undone. A module that keeps accounts has a bean of it. */
public interface AccountsInUse {

    /** Returns those of these accounts that are in use. */
    Set<AccountId> inUse(Collection<AccountId> accounts);
}
