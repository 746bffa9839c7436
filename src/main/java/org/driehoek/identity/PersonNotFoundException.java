package org.driehoek.identity;

/** Says that there is no such person. */
public class PersonNotFoundException extends RuntimeException {

    PersonNotFoundException(AccountId account) {
        super("There is no account " + account);
    }
}
