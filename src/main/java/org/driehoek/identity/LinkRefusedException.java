package org.driehoek.identity;

/** Says that a link was used before, is too old, or was never made. */
public class LinkRefusedException extends RuntimeException {

    LinkRefusedException() {
        super("The link does not work any more.");
    }
}
