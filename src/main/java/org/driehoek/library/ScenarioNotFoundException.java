package org.driehoek.library;

/** Says that a scenario is not on offer. */
public class ScenarioNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScenarioNotFoundException(String scenario) {
        super("no scenario " + scenario);
    }
}
