package org.driehoek.scenario.language;

/** How bad a finding is: content with an error is left out, content with warnings works. */
public enum Severity {
    ERROR,
    WARNING
}
