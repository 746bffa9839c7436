package org.driehoek.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not one of those that are tried first. Nothing is asked of its composition, after
 * NIST SP 800-63B-4, section 3.1.1.2.
 */
public final class PasswordRules {

    /** The fewest characters (code points). */
    public static final int SHORTEST = 15;

    /** The most characters (code points). */
    public static final int LONGEST = 200;

    private static final int FEW_CHARACTERS = 5;
    private static final int LONGEST_REPEATED = 8;
    private static final int SHORTEST_TELLING = 3;
    private static final int SHORTEST_ROW = 3;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DISGUISED = Pattern.compile("(?<=\\p{L})[013457@$]+(?=\\p{L})");

    private static final Set<String> COMMON = common();
    private static final List<String> ROWS = Stream.of(
                    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    private PasswordRules() {}

    /**
     * Judges a password.
     *
     * @param about what is known of its owner: username, e-mail address, name
     */
    static Optional<PasswordProblem> judge(String password, Collection<String> about) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.LONG);
        }
        var plain = Names.findable(password);
        var compact = NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
        if (password.codePoints().distinct().count() < FEW_CHARACTERS
                || COMMON.contains(compact)
                || unit(compact).length() <= LONGEST_REPEATED && !compact.isEmpty()
                || isMadeOfRows(compact)) {
            return Optional.of(PasswordProblem.COMMON);
        }
        var telling = telling(about);
        return Stream.of(plain, undisguised(plain))
                .map(text -> judgeWords(words(text), telling))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** One common word, or none but telling ones, with digits and signs around them, is tried early too. */
    private static Optional<PasswordProblem> judgeWords(List<String> words, List<String> telling) {
        var left = words.stream()
                .map(word -> without(telling, word))
                .filter(word -> word.length() >= SHORTEST_TELLING)
                .map(PasswordRules::unit)
                .distinct()
                .toList();
        if (COMMON.contains(String.join("", words)) || left.size() == 1 && COMMON.contains(left.getFirst())) {
            return Optional.of(PasswordProblem.COMMON);
        }
        var tells = words.stream().anyMatch(word -> !without(telling, word).equals(word));
        return tells && left.isEmpty() ? Optional.of(PasswordProblem.TELLING) : Optional.empty();
    }

    private static List<String> words(String plain) {
        return LETTERS.matcher(plain).results().map(MatchResult::group).toList();
    }

    /** Returns the text with letters in the place of the digits and signs that are often written for them. */
    private static String undisguised(String plain) {
        return DISGUISED
                .matcher(plain)
                .replaceAll(found -> found.group()
                        .replace('0', 'o')
                        .replace('1', 'i')
                        .replace('3', 'e')
                        .replace('4', 'a')
                        .replace('@', 'a')
                        .replace('7', 't')
                        .replace('5', 's')
                        .replace('$', 's'));
    }

    private static List<String> telling(Collection<String> about) {
        return Stream.concat(Stream.of("driehoek"), about.stream())
                .flatMap(text -> Arrays.stream(Names.findable(text).split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() >= SHORTEST_TELLING)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String without(List<String> telling, String word) {
        var left = word;
        for (var each : telling) {
            left = left.replace(each, "");
        }
        return left;
    }

    /** Returns the shortest part of which the text is a repetition; the text itself when it repeats nothing. */
    private static String unit(String text) {
        var again = (text + text).indexOf(text, 1);
        return again > 0 && again < text.length() ? text.substring(0, again) : text;
    }

    private static boolean isMadeOfRows(String text) {
        var at = 0;
        while (at < text.length()) {
            var run = SHORTEST_ROW;
            while (at + run <= text.length() && inARow(text.substring(at, at + run))) {
                run++;
            }
            if (run == SHORTEST_ROW) {
                return false;
            }
            at += run - 1;
        }
        return at > 0;
    }

    private static boolean inARow(String run) {
        return ROWS.stream().anyMatch(row -> row.contains(run));
    }

    private static Set<String> common() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            NO_LETTER_OR_DIGIT.matcher(Names.findable(line)).replaceAll(""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
