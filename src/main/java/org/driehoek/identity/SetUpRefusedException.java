package org.driehoek.identity;

/** Says that the first administrator can't be set up this way. */
public class SetUpRefusedException extends RuntimeException {

    SetUpRefusedException(String reason) {
        super(reason);
    }
}
