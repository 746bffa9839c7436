package org.driehoek.identity;

/** Says that the password with which somebody wanted to prove who they are is wrong, or was tried too often. */
public class WrongPasswordException extends RuntimeException {

    WrongPasswordException() {
        super("The password is wrong, or the account refuses for a time.");
    }
}
