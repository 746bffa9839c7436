package org.driehoek.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driehoek.base.ui.CopyField;
import org.driehoek.base.ui.Csv;
import org.driehoek.course.AssignmentId;
import org.driehoek.insight.Progress;
import org.driehoek.insight.ProgressExport;
import org.driehoek.insight.ProgressFilter;
import org.driehoek.insight.ProgressRow;
import org.driehoek.insight.ProgressService;

/** What a lecturer takes along: names to mail, the link for the learning environment, the levels as a file. */
final class TakeAway extends Section {
    /** Gives the filter of this moment. */
    @FunctionalInterface
    interface Now {
        ProgressFilter filter();
    }

    private final transient ProgressService service;
    private final transient AssignmentId assignment;
    private final transient Now now;
    private final NativeDetails names = new NativeDetails();

    TakeAway(ProgressService service, Progress progress, Now now) {
        this.service = service;
        this.assignment = progress.assignment().id();
        this.now = now;
        addClassNames("sheet", "take-away");
        Anchor course = new Anchor("courses/" + progress.assignment().course(), getTranslation("progress.to-course"));
        course.addClassName("btn");
        Div actions = new Div(levels(), course);
        actions.addClassName("actions");
        add(
                new H2(getTranslation("progress.take")),
                names(),
                CopyField.line().named("lms-link").show(getTranslation("progress.link"), progress.link()),
                new Paragraph(getTranslation("progress.csv.hint")),
                actions);
    }

    private Component names() {
        names.setSummary(new Span(getTranslation("progress.names")));
        names.addToggleListener(_ -> refresh());
        return names;
    }

    /** Writes the names again when they are open and others are shown than before. */
    void refresh() {
        if (names.isOpen()) {
            names.setContent(new Div(
                    new Paragraph(getTranslation("progress.names.hint")),
                    CopyField.lines().named("names").show(getTranslation("progress.names.label"), everybody())));
        }
    }

    private String everybody() {
        return service.everybody(assignment, now.filter()).stream()
                .map(TakeAway::address)
                .collect(Collectors.joining("\n"));
    }

    private static String address(ProgressRow row) {
        return Stream.of(row.name(), row.email() == null ? null : "<" + row.email() + ">")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private Component levels() {
        Anchor levels = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    ProgressExport export = service.export(assignment);
                    byte[] file = new ProgressCsv(export, this::getTranslation, getLocale()).bytes();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), ProgressCsv.fileName(export), Csv.TYPE, file.length);
                }),
                getTranslation("progress.csv"));
        levels.setId("levels-file");
        levels.addClassNames("btn", "first");
        return levels;
    }
}
