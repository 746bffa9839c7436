package org.driehoek.scenario.language;

import java.util.List;
import java.util.Locale;
import org.driehoek.scenario.Requirement;

/**
 * Reads a condition: whole numbers, comparisons, {@code && || !}, {@code + - *}, functions of one literal. What it accepts
 * is CEL and means what CEL means.
 */
final class Parser<C> {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;

    private final List<Token> tokens;
    private final Vocabulary<C> vocabulary;
    private final List<ConditionException> doubts;
    private int next;
    private int depth;

    private Parser(List<Token> tokens, Vocabulary<C> vocabulary, List<ConditionException> doubts) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.doubts = doubts;
    }

    /** Compiles a condition; adds to {@code doubts} what is allowed but decides nothing; throws {@link ConditionException}. */
    static <C> Term.Bool<C> compile(String text, Vocabulary<C> vocabulary, List<ConditionException> doubts) {
        if (text.length() > LONGEST) {
            throw new ConditionException(Code.CONDITION_SIZE, 0, "it is longer than " + LONGEST + " characters");
        }
        Parser<C> parser = new Parser<>(Lexer.cut(text), vocabulary, doubts);
        Token first = parser.peek();
        Term<C> whole = parser.or();
        if (parser.peek().type() != Token.Type.END) {
            throw parser.unexpected();
        }
        return bool(whole, first);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean eat(String sign) {
        boolean is = peek().is(sign);
        next += is ? 1 : 0;
        return is;
    }

    private ConditionException unexpected() {
        Token token = peek();
        String word = token.text().toLowerCase(Locale.ROOT);
        if ("and".equals(word) || "or".equals(word)) {
            String sign = "and".equals(word) ? "'&&'?" : "'||'?";
            return new ConditionException(Code.CONDITION_SYNTAX, token.at(), token.words() + " is no sign", sign);
        }
        return new ConditionException(Code.CONDITION_SYNTAX, token.at(), token.words() + " is not expected here");
    }

    private Term<C> or() {
        Token first = peek();
        Term<C> left = and();
        while (peek().is("||")) {
            Term.Bool<C> a = bool(left, first);
            next++;
            Token second = peek();
            Term.Bool<C> b = bool(and(), second);
            left = new Term.Bool<>(a.value().or(b.value()), new Requirement.Any(List.of(a.asks(), b.asks())));
        }
        return left;
    }

    private Term<C> and() {
        Token first = peek();
        Term<C> left = relation();
        while (peek().is("&&")) {
            Term.Bool<C> a = bool(left, first);
            next++;
            Token second = peek();
            Term.Bool<C> b = bool(relation(), second);
            left = new Term.Bool<>(a.value().and(b.value()), new Requirement.All(List.of(a.asks(), b.asks())));
        }
        return left;
    }

    private Term<C> relation() {
        Token first = peek();
        Term<C> left = sum();
        Token sign = peek();
        if (sign.type() == Token.Type.SIGN && Comparison.SIGNS.contains(sign.text())) {
            next++;
            Token second = peek();
            left = Comparison.of(sign, left, first, sum(), second, doubts);
            if (peek().type() == Token.Type.SIGN && Comparison.SIGNS.contains(peek().text())) {
                throw new ConditionException(
                        Code.CONDITION_TYPE,
                        peek().at(),
                        "one comparison cannot be compared again",
                        "join two with '&&'?");
            }
        }
        return left;
    }

    private Term<C> sum() {
        Token first = peek();
        Term<C> left = product();
        while (peek().is("+") || peek().is("-")) {
            Token sign = tokens.get(next++);
            Token second = peek();
            left = Arithmetic.of(sign, number(left, first), number(product(), second));
        }
        return left;
    }

    private Term<C> product() {
        Token first = peek();
        Term<C> left = unary();
        while (peek().is("*")) {
            Token sign = tokens.get(next++);
            Token second = peek();
            left = Arithmetic.of(sign, number(left, first), number(unary(), second));
        }
        return left;
    }

    private Term<C> unary() {
        Token first = peek();
        if (eat("!")) {
            deeper();
            Term.Bool<C> inner = bool(unary(), tokens.get(next - 1));
            Term<C> term = new Term.Bool<>(inner.value().negate(), new Requirement.Not(inner.asks()));
            depth--;
            return term;
        }
        if (eat("-")) {
            deeper();
            Term<C> term = Arithmetic.of(first, Term.Int.of(0), number(unary(), tokens.get(next - 1)));
            depth--;
            return term;
        }
        return primary();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new ConditionException(
                    Code.CONDITION_SIZE, peek().at(), "it is nested more than " + DEEPEST + " deep");
        }
    }

    private Term<C> primary() {
        Token token = peek();
        if (eat("(")) {
            deeper();
            Term<C> inner = or();
            if (!eat(")")) {
                throw new ConditionException(
                        Code.CONDITION_SYNTAX, peek().at(), "')' is missing before " + peek().words());
            }
            depth--;
            return inner;
        }
        switch (token.type()) {
            case NUMBER -> {
                next++;
                return literal(token);
            }
            case STRING -> {
                next++;
                return new Term.Literal<>(token.text());
            }
            case NAME -> {
                next++;
                return eat("(") ? call(token) : vocabulary.variable(token);
            }
            default -> throw unexpected();
        }
    }

    private static <C> Term<C> literal(Token token) {
        if (token.text().length() > 6) {
            throw new ConditionException(
                    Code.CONDITION_SIZE, token.at(), "the number " + token.text() + " is beyond all values");
        }
        return Term.Int.of(Integer.parseInt(token.text()));
    }

    private Term<C> call(Token function) {
        Token argument = peek();
        if (!vocabulary.functions().contains(function.text())) {
            return vocabulary.call(function, argument);
        }
        if (argument.type() != Token.Type.STRING) {
            String name = argument.type() == Token.Type.NAME ? "'" + argument.text() + "'" : "a name";
            throw new ConditionException(
                    Code.CONDITION_TYPE,
                    argument.at(),
                    function.text() + " takes one word in quotes, not " + argument.words(),
                    function.text() + "(" + name + ")?");
        }
        next++;
        if (!eat(")")) {
            throw new ConditionException(
                    Code.CONDITION_SYNTAX,
                    peek().at(),
                    function.text() + " takes one word; ')' is missing before " + peek().words());
        }
        return vocabulary.call(function, argument);
    }

    private static <C> Term.Bool<C> bool(Term<C> term, Token at) {
        if (term instanceof Term.Bool<C> bool) {
            return bool;
        }
        throw new ConditionException(
                Code.CONDITION_TYPE, at.at(), "here must stand something true or false, not " + term.type());
    }

    private static <C> Term.Int<C> number(Term<C> term, Token at) {
        if (term instanceof Term.Int<C> number) {
            return number;
        }
        throw new ConditionException(Code.CONDITION_TYPE, at.at(), "here must stand a number, not " + term.type());
    }
}
