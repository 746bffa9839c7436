package org.driehoek.identity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.driehoek.identity.PastedList.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a pasted list says.
 *
 * @param name the name, empty when there is a problem
 * @param email the e-mail address in lower case, empty when there is a problem
 * @param problem what is the matter, or null
 */
record PastedLine(String name, String email, @Nullable Kind problem) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:mailto:)?([^\\s<>,;\"()\\[\\]:]*@[^\\s<>,;\"()\\[\\]]*)");

    private static final Pattern VALID = Pattern.compile(
            "(?!.{255})(?!.{65,}@)[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

    /** A line from a mail's address field names several people; each is an entry. */
    static List<String> entries(String line) {
        if (addresses(line) > 1) {
            for (var separator : List.of(";", ",")) {
                var parts = Arrays.stream(line.split(separator, -1))
                        .filter(part -> !part.isBlank())
                        .toList();
                if (parts.size() > 1 && parts.stream().allMatch(part -> addresses(part) == 1)) {
                    return parts;
                }
            }
        }
        return List.of(line);
    }

    static boolean isEmail(String text) {
        return VALID.matcher(Names.normalised(text)).matches();
    }

    static PastedLine of(String entry, PastedHeader header) {
        var found = ADDRESS.matcher(entry);
        if (!found.find()) {
            return problem(Kind.NO_EMAIL);
        }
        var email = Names.normalised(found.group(1).replaceAll("\\.+$", ""));
        if (addresses(entry) > 1) {
            return problem(Kind.SEVERAL_EMAILS);
        }
        if (!VALID.matcher(email).matches()) {
            return problem(Kind.WRONG_EMAIL);
        }
        var rest = entry.substring(0, found.start()) + entry.substring(found.end());
        var name = header.columns().isEmpty() && surnameFirst(rest) ? turned(rest) : header.name(rest);
        if (name.length() > PastedList.LONGEST_NAME) {
            return problem(Kind.LONG_NAME);
        }
        return new PastedLine(name.isEmpty() ? Names.fromEmail(email) : name, email, null);
    }

    /** A comma inside quotes or before {@code <…>} parts a surname from what stands before it. */
    private static boolean surnameFirst(String rest) {
        return rest.matches("\\s*\"[^\",]+,[^\",]+\"[\\s,;<>]*") || rest.matches("[^<,;\\t]+,[^<,;\\t]+<>\\s*");
    }

    private static String turned(String rest) {
        var parts = rest.replaceAll("[\"<>]", " ").split(",", -1);
        return (parts[1].strip() + " " + parts[0].strip()).strip();
    }

    private static int addresses(String text) {
        return (int) ADDRESS.matcher(text).results().count();
    }

    private static PastedLine problem(Kind kind) {
        return new PastedLine("", "", kind);
    }
}
