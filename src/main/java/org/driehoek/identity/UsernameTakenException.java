package org.driehoek.identity;

/** Says that an account with this username exists already. */
public class UsernameTakenException extends RuntimeException {

    UsernameTakenException(String username) {
        super("There is an account named \"" + username + "\" already.");
    }
}
