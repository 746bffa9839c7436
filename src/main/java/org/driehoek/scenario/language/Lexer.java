package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a condition into tokens: the tokens of CEL that conditions may hold. */
final class Lexer {

    private static final List<String> SIGNS_OF_TWO = List.of("&&", "||", "==", "!=", "<=", ">=");
    private static final String SIGNS = "()<>!+-*,";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** Returns the tokens, the last of them the end; throws {@link ConditionException}. */
    static List<Token> cut(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Type.END, "", text.length()));
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (digit(c)) {
            number();
        } else if (letter(c)) {
            add(Token.Type.NAME, end(at, true));
        } else if (c == '\'' || c == '"') {
            string(c);
        } else if (at + 1 < text.length() && SIGNS_OF_TWO.contains(text.substring(at, at + 2))) {
            add(Token.Type.SIGN, at + 2);
        } else if (SIGNS.indexOf(c) >= 0) {
            add(Token.Type.SIGN, at + 1);
        } else {
            refuse(c);
        }
    }

    private void number() {
        int end = at;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == 'e')) {
            throw new ConditionException(Code.CONDITION_FORBIDDEN, at, "fractions", "write a whole number, 0 to 100?");
        }
        if (end < text.length() && letter(text.charAt(end))) {
            throw new ConditionException(Code.CONDITION_SYNTAX, end, "a letter follows the number");
        }
        add(Token.Type.NUMBER, end);
    }

    /** Reads a name with its dots, such as {@code henk.trust}. */
    private int end(int from, boolean dots) {
        int end = from;
        while (end < text.length() && (letter(text.charAt(end)) || digit(text.charAt(end)))) {
            end++;
        }
        boolean dotted = dots && end + 1 < text.length() && text.charAt(end) == '.' && letter(text.charAt(end + 1));
        return dotted ? end(end + 1, true) : end;
    }

    private void string(char quote) {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw new ConditionException(Code.CONDITION_SYNTAX, at, "this quote is never closed");
        }
        if (text.substring(at, end).indexOf('\\') >= 0) {
            throw new ConditionException(Code.CONDITION_SYNTAX, at, "a name in quotes holds no backslash");
        }
        tokens.add(new Token(Token.Type.STRING, text.substring(at + 1, end), at));
        at = end + 1;
    }

    private void add(Token.Type type, int end) {
        tokens.add(new Token(type, text.substring(at, end), at));
        at = end;
    }

    private void refuse(char c) {
        switch (c) {
            case '/', '%' -> throw new ConditionException(Code.CONDITION_FORBIDDEN, at, "division", null);
            case '?', ':' ->
                throw new ConditionException(
                        Code.CONDITION_FORBIDDEN, at, "'? :'", "two replies, each with its own condition?");
            case '[', ']', '{', '}' ->
                throw new ConditionException(Code.CONDITION_FORBIDDEN, at, "brackets like '" + c + "'", null);
            case '=' -> throw new ConditionException(Code.CONDITION_SYNTAX, at, "one '=' compares nothing", "'=='?");
            case '&', '|' ->
                throw new ConditionException(Code.CONDITION_SYNTAX, at, "'" + c + "' stands alone", "'" + c + c + "'?");
            case '.' -> throw new ConditionException(Code.CONDITION_SYNTAX, at, "there is no name around the dot");
            default ->
                throw new ConditionException(
                        Code.CONDITION_SYNTAX,
                        at,
                        "'" + Character.toString(text.codePointAt(at)) + "' means nothing here");
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
