package org.driehoek.identity.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.driehoek.identity.PersonalExport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is kept about a person as files: JSON for computers, and one page without any other file for people. */
final class PersonalFiles {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STYLE =
            "body{font:17px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#20262e}"
                    + "h1,h2{line-height:1.2}dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.2rem 1rem;margin:0}"
                    + "dt{color:#56606b}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
                    + "li{margin:.6rem 0;padding:.6rem 0;border-top:1px solid #e0d8c8}ol{padding-left:1.4rem}";

    private final PersonalExport data;
    private final AuditWords words;

    PersonalFiles(PersonalExport data, AuditWords words) {
        this.data = data;
        this.words = words;
    }

    byte[] json() {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("at", data.at().toString());
        whole.put("name", data.name());
        data.sections().forEach((section, content) -> whole.put(section, texts(PlainValues.of(content))));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
    }

    /** Writes instants as texts, so that the file looks the same whatever the mapper makes of them. */
    private static @Nullable Object texts(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> written = new LinkedHashMap<>();
                map.forEach((key, each) -> written.put(String.valueOf(key), texts(each)));
                yield written;
            }
            case List<?> list -> list.stream().map(PersonalFiles::texts).toList();
            case Instant at -> at.toString();
            case null, default -> value;
        };
    }

    byte[] html() {
        String title = escaped(words.say("privacy.file.title", data.name()));
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(title)
                .append("</h1><p>")
                .append(escaped(words.moment(data.at())))
                .append("</p>\n");
        data.sections().forEach((section, content) -> {
            page.append("<h2>")
                    .append(escaped(words.word("privacy.section.", section)))
                    .append("</h2>\n");
            write(PlainValues.of(content), page);
        });
        return page.append("</main></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(@Nullable Object value, StringBuilder page) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                page.append("<dl>");
                map.forEach((key, each) -> {
                    page.append("<dt>")
                            .append(escaped(label(String.valueOf(key))))
                            .append("</dt><dd>");
                    write(each, page);
                    page.append("</dd>\n");
                });
                page.append("</dl>");
            }
            case List<?> list
            when !list.isEmpty() -> {
                page.append("<ol>");
                list.forEach(each -> {
                    page.append("<li>");
                    write(each, page);
                    page.append("</li>\n");
                });
                page.append("</ol>");
            }
            case Instant at -> page.append(escaped(words.moment(at)));
            case Boolean yes -> page.append(escaped(words.say(yes ? "privacy.yes" : "privacy.no")));
            case Map<?, ?> _, List<?> _ -> page.append("–");
            case null -> page.append("–");
            default -> page.append(escaped(value.toString()));
        }
    }

    /** Returns the words for a component's name; those that the bundles do not know are taken apart. */
    private String label(String name) {
        String dashed =
                name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
        String known = words.word("privacy.label.", dashed);
        return known.replace('-', ' ');
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
