package org.driehoek.identity.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.driehoek.base.Languages;
import org.driehoek.identity.AuditLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says entries of the audit log in the reader's language, also where there is no page: in a file. */
final class AuditWords {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final MessageSource messages;
    private final Locale language;

    AuditWords(MessageSource messages, Locale reader) {
        this.messages = messages;
        this.language = Languages.of(reader);
    }

    Locale language() {
        return language;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, language);
    }

    /** Says a word whose key is made of a value; the value itself when nobody gave it words. */
    String word(String prefix, String value) {
        String said = messages.getMessage(prefix + value, new Object[0], value, language);
        return said == null ? value : said;
    }

    String action(String action) {
        return word("audit.action.", action);
    }

    /** Says what was done and, in brackets, what was chosen. */
    String action(AuditLine line) {
        String chosen = line.details().stream().map(this::detail).collect(Collectors.joining(", "));
        return action(line.action()) + (chosen.isEmpty() ? "" : " (" + chosen + ")");
    }

    private String detail(String detail) {
        return switch (detail) {
            case "true" -> say("privacy.yes");
            case "false" -> say("privacy.no");
            default -> word("audit.role.", detail.toLowerCase(Locale.ROOT));
        };
    }

    String person(@Nullable String name) {
        return name == null ? say("audit.unknown") : name;
    }

    String roles(List<String> roles) {
        return roles.stream()
                .map(role -> word("audit.role.", role.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** Says what an entry is about: names where there are any, and else what sort of thing and how its id begins. */
    String things(AuditLine line) {
        return line.things().stream().map(this::thing).collect(Collectors.joining(", "));
    }

    private String thing(AuditLine.Thing thing) {
        String name = thing.name();
        return word("audit.thing.", thing.kind()) + " "
                + (name == null ? thing.id().toString().substring(0, 8) : name);
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", language).format(at.atZone(ZONE));
    }
}
