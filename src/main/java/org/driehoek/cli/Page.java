package org.driehoek.cli;

import java.io.PrintWriter;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;

/** Paper in the terminal: lines of at most 96 characters, in one language. */
final class Page {

    private static final int WIDTH = 96;
    private static final int TEN = 10;

    private final PrintWriter out;
    private final Language language;

    Page(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** Returns the text in the reader's language. */
    String in(Text text) {
        return text.in(language);
    }

    void blank() {
        out.println();
    }

    void heading(String words) {
        out.println();
        out.println(words);
        out.println("─".repeat(Math.min(WIDTH, words.length())));
    }

    /** Prints words after an indent, broken between words; further lines are indented as far. */
    void say(int indent, String words) {
        for (String paragraph : words.strip().split("\n", -1)) {
            line(" ".repeat(indent), indent, paragraph.strip());
        }
    }

    /** Prints words after a number; further lines stand under the words. */
    void listed(int indent, int number, String words) {
        String start = " ".repeat(indent) + (number < TEN ? " " : "") + number + "  ";
        line(start, start.length(), words.strip());
    }

    /** Prints a line as it is, without breaking it. */
    void plain(String line) {
        out.println(line);
    }

    /** Shows what was printed so far; the reader is going to answer. */
    void ask(String prompt) {
        out.print(prompt);
        out.flush();
    }

    private void line(String start, int indent, String words) {
        StringBuilder line = new StringBuilder(start);
        boolean fresh = true;
        for (String word : words.split(" +", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.println(line.toString().stripTrailing());
    }
}
