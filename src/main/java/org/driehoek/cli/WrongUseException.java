package org.driehoek.cli;

/** Says what was asked for that is not there, in words for the one who typed it. */
final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
