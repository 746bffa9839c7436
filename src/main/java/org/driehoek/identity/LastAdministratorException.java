package org.driehoek.identity;

/** Says that without this person nobody could run the installation. */
public class LastAdministratorException extends RuntimeException {

    LastAdministratorException() {
        super("Nobody else runs the installation.");
    }
}
