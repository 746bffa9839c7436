package org.driehoek.course.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.driehoek.base.ui.Chip;
import org.driehoek.course.ImportPreview;
import org.driehoek.identity.PastedList;

/** Shows what would happen with each line of a pasted list, the lines with a problem first. */
final class PreviewPanel extends Section {
    PreviewPanel(ImportPreview preview) {
        addClassNames("sheet", "parts");
        add(new H2(getTranslation("members.preview")));
        if (!preview.problems().isEmpty()) {
            add(
                    new H3(getTranslation(
                            "members.preview.problems", preview.problems().size())),
                    new Paragraph(getTranslation("members.preview.problems.why")),
                    problems(preview.problems()));
        }
        if (!preview.lines().isEmpty()) {
            add(lines(preview.lines()));
        }
    }

    private DataTable problems(List<PastedList.Problem> problems) {
        DataTable table = new DataTable(
                getTranslation("members.preview.problems", problems.size()),
                List.of(
                        getTranslation("members.preview.line"),
                        getTranslation("members.preview.text"),
                        getTranslation("members.preview.problem")));
        for (PastedList.Problem problem : problems) {
            String kind = problem.kind().name().toLowerCase(Locale.ROOT);
            table.row(
                    new Span(String.valueOf(problem.line())),
                    new Span(problem.text()),
                    new Span(getTranslation("members.problem." + kind, problem.sameAs())));
        }
        return table;
    }

    private DataTable lines(List<ImportPreview.Line> lines) {
        DataTable table = new DataTable(
                getTranslation("members.preview"),
                List.of(
                        getTranslation("members.column.name"),
                        getTranslation("members.column.email"),
                        getTranslation("members.preview.what")));
        for (ImportPreview.Line line : lines) {
            table.row(
                    new Span(line.name()),
                    new Span(line.email()),
                    new Chip(getTranslation("members.state." + line.state().id())));
        }
        return table;
    }
}
