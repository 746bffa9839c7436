package org.driehoek.scenario.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes nodes as canonical JSON: sorted keys, no spaces, NFC, whole numbers without a plus. The same content gives the same
 * bytes whatever its comments, quotes and order of keys.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String write(Node node) {
        CanonicalJson json = new CanonicalJson();
        json.node(node);
        return json.out.toString();
    }

    /** Returns the SHA-256 of a text's UTF-8 bytes, in hex. */
    static String hash(String json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void node(Node node) {
        switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Listing listing -> listing(listing.items());
            case Node.Mapping mapping -> mapping(mapping);
        }
    }

    private void scalar(Node.Scalar scalar) {
        if (scalar.isNothing()) {
            out.append("null");
        } else if (scalar.isInteger()) {
            boolean zero = scalar.text().endsWith("0")
                    && scalar.text().length() <= 2
                    && !Character.isDigit(scalar.text().charAt(0));
            out.append(
                    zero ? "0" : scalar.text().startsWith("+") ? scalar.text().substring(1) : scalar.text());
        } else if (scalar.isTruth()) {
            out.append(scalar.text());
        } else {
            string(scalar.text());
        }
    }

    private void listing(List<Node> items) {
        char before = '[';
        for (Node item : items) {
            out.append(before);
            node(item);
            before = ',';
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    private void mapping(Node.Mapping mapping) {
        List<Node.Entry> sorted = mapping.entries().stream()
                .filter(entry -> !(entry.value() instanceof Node.Scalar scalar && scalar.isNothing()))
                .sorted(Comparator.comparing(entry -> entry.key().text()))
                .toList();
        char before = '{';
        for (Node.Entry entry : sorted) {
            out.append(before);
            string(entry.key().text());
            out.append(':');
            node(entry.value());
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
