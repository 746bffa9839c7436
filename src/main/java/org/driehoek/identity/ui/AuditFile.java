package org.driehoek.identity.ui;

import java.util.List;
import java.util.stream.Stream;
import org.driehoek.base.ui.Csv;
import org.driehoek.identity.AuditFilter;
import org.driehoek.identity.AuditLine;
import org.driehoek.identity.AuditService;

/** The audit log as a file: every entry that passes the filter, read page by page. */
final class AuditFile {

    private final AuditService audit;
    private final AuditWords words;

    AuditFile(AuditService audit, AuditWords words) {
        this.audit = audit;
        this.words = words;
    }

    byte[] write(AuditFilter filter) {
        var header = Stream.of("id", "at", "kind", "actor", "role", "action", "about")
                .map(column -> words.say("audit.column." + column))
                .toList();
        return Csv.write(
                words.language(), header, pages(filter).flatMap(List::stream).map(this::row));
    }

    private Stream<List<AuditLine>> pages(AuditFilter filter) {
        return Stream.iterate(
                audit.page(filter, Long.MAX_VALUE, AuditService.LARGEST_PAGE),
                page -> !page.isEmpty(),
                page -> page.size() < AuditService.LARGEST_PAGE
                        ? List.of()
                        : audit.page(filter, page.getLast().id(), AuditService.LARGEST_PAGE));
    }

    private List<String> row(AuditLine line) {
        return List.of(
                String.valueOf(line.id()),
                line.at().toString(),
                line.kind().name(),
                words.person(line.actor()),
                words.roles(line.roles()),
                words.action(line),
                words.things(line));
    }
}
