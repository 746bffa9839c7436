package org.driehoek.scenario.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed value with its place in the file; YAML and canonical JSON become the same nodes. */
sealed interface Node {

    Mark mark();

    /** Says what kind of node this is, for messages. */
    String kind();

    /**
     * A single value.
     *
     * @param plain whether it was written without quotes and so may be a number, true, false or nothing
     * @param inset how many columns after the mark the text begins; −1 where text and file differ
     */
    record Scalar(Mark mark, String text, boolean plain, int inset) implements Node {

        boolean isNothing() {
            return plain && (text.isEmpty() || "~".equals(text) || "null".equals(text));
        }

        boolean isInteger() {
            return plain && isDigits(text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text);
        }

        boolean isTruth() {
            return plain && ("true".equals(text) || "false".equals(text));
        }

        private static boolean isDigits(String digits) {
            return !digits.isEmpty()
                    && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                    && (digits.length() == 1 || digits.charAt(0) != '0');
        }

        @Override
        public String kind() {
            if (isNothing()) {
                return "nothing";
            }
            return isInteger() ? "a number" : isTruth() ? "true or false" : "a text";
        }
    }

    /** Several values in order. */
    record Listing(Mark mark, List<Node> items) implements Node {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Values by key, in the order of the file; no key stands in it twice. */
    record Mapping(Mark mark, List<Entry> entries) implements Node {

        @Nullable
        Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}
}
