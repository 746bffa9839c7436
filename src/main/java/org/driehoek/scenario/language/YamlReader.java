package org.driehoek.scenario.language;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the bytes of a YAML file into nodes, strictly; whatever the bytes are, the answer is nodes or findings. */
final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(ContentSource.LARGEST + 1)
            .setUseMarks(true)
            .build();

    /** A condition's key, and after it what YAML takes for something else than a plain text. */
    private static final Pattern UNQUOTED = Pattern.compile("(?:^|.*[\\s{,])(?:when|gate|unless):\\s+(['\"!*&\\[{]).*");

    private final Report report;

    private YamlReader(Report report) {
        this.report = report;
    }

    /** Returns the file's mapping, or null after having reported why there is none. */
    static Node.@Nullable Mapping read(byte[] bytes, Report report) {
        YamlReader reader = new YamlReader(report);
        String text = reader.decode(bytes);
        return text == null ? null : reader.parse(text);
    }

    private @Nullable String decode(byte[] bytes) {
        if (bytes.length > ContentSource.LARGEST) {
            report.add(Code.FILE_TOO_LARGE, Mark.START, "more than " + ContentSource.LARGEST);
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c >= 0xFFFE) {
                report.add(Code.FILE_BINARY, markAt(text, i), String.format(Locale.ROOT, "U+%04X", (int) c));
                return null;
            }
        }
        if (result.isError()) {
            report.add(Code.FILE_NOT_UTF8, markAt(text, text.length()), in.position() + 1);
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Mark markAt(String text, int position) {
        String before = text.substring(0, position);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Mark(line, position - before.lastIndexOf('\n'));
    }

    private Node.@Nullable Mapping parse(String text) {
        try {
            Node node = new NodeBuilder(new Parse(SETTINGS).parseString(text), report).build();
            if (node instanceof Node.Mapping mapping) {
                return mapping;
            }
            if (node == null || node instanceof Node.Scalar scalar && scalar.isNothing()) {
                report.add(Code.FILE_EMPTY, Mark.START, "");
            } else {
                report.add(Code.WRONG_TYPE, node.mark(), "the file", "a mapping of keys to values", node.kind());
            }
        } catch (NodeBuilder.StoppedException _) {
            // What stopped it has been reported.
        } catch (MarkedYamlEngineException e) {
            syntax(text, e.getProblem(), e.getProblemMark().or(e::getContextMark));
        } catch (YamlEngineException e) {
            syntax(text, String.valueOf(e.getMessage()), Optional.empty());
        }
        return null;
    }

    private void syntax(
            String text, @Nullable String problem, Optional<org.snakeyaml.engine.v2.exceptions.Mark> where) {
        Mark mark = where.map(NodeBuilder::mark).orElse(Mark.START);
        var unquoted = UNQUOTED.matcher(lineOf(text, mark));
        if (unquoted.matches()) {
            Mark start = new Mark(mark.line(), unquoted.start(1) + 1);
            report.hinted(Code.CONDITION_QUOTE, start, "when: \"…\"?", unquoted.group(1));
            return;
        }
        String words = problem == null
                ? "it cannot be read"
                : problem.lines().findFirst().orElse("it cannot be read");
        report.hinted(Code.YAML_SYNTAX, mark, cure(words, lineOf(text, mark)), words);
    }

    private static String lineOf(String text, Mark mark) {
        return text.lines().skip(mark.line() - 1L).findFirst().orElse("");
    }

    private static @Nullable String cure(String problem, String line) {
        if (line.contains("\t")) {
            return "there is a tab in this line? YAML indents with spaces.";
        }
        if (problem.contains("mapping values") || problem.contains("expected ','") || problem.contains("flow")) {
            return "a sentence with a comma or a colon stands inside { }? Write it in a line of its own, or in quotes.";
        }
        return problem.contains("expected <block end>") ? "the indentation differs from the line before?" : null;
    }
}
