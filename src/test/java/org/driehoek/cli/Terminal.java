package org.driehoek.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;

/** A terminal for tests: what is typed, and what is printed. */
record Terminal(int code, String out, String err) {

    /** Runs a command with nothing typed. */
    static Terminal runs(String... args) {
        return typing("", args);
    }

    /** Runs a command while lines are typed. */
    static Terminal typing(String typed, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = DriehoekCommand.run(
                new BufferedReader(new StringReader(typed)), new PrintWriter(out), new PrintWriter(err), args);
        return new Terminal(code, out.toString(), err.toString());
    }
}
