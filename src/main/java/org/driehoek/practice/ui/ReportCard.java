package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import org.driehoek.base.ui.Chip;
import org.driehoek.practice.LineReportView;
import org.driehoek.practice.ReportId;
import org.driehoek.practice.ReportService;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;

/** One reported sentence in both languages, with what the student says of it, and the answer or the place for it. */
final class ReportCard extends Article {

    /** Creates a card; what is typed into it is kept in {@code drafts}. */
    ReportCard(
            LineReportView report,
            Language language,
            Map<ReportId, String> drafts,
            BiConsumer<LineReportView, String> handle) {
        addClassNames("sheet", "report-card");
        add(new H3(report.title().in(language)), facts(report, language));
        add(quote(report.line(), Language.NL), quote(report.line(), Language.EN));
        if (!report.words().isEmpty()) {
            Paragraph words = new Paragraph(getTranslation("reports.words", report.words()));
            words.addClassName("report-words");
            add(words);
        }
        Instant handled = report.handledAt();
        String answer = report.answer();
        if (handled == null) {
            add(form(report, drafts, handle));
        } else {
            String told = Dates.moment(handled, Names.ZONE, language);
            add(new Paragraph(
                    answer == null || answer.isEmpty()
                            ? getTranslation("reports.handled-at", told)
                            : getTranslation("reports.answered-at", told, answer)));
        }
    }

    private Div facts(LineReportView report, Language language) {
        Text speaker = report.speaker();
        Div facts = new Div(
                new Chip(getTranslation("report.kind." + report.kind().id())),
                new Span(getTranslation("reports.revision", report.revision())),
                new Span(
                        speaker == null
                                ? getTranslation("reports.teacher", report.turn())
                                : getTranslation("reports.speaker", speaker.in(language), report.turn())),
                new Span(getTranslation("reports.source", report.source())),
                new Span(getTranslation(
                        "reports.reported-at", Dates.moment(report.reportedAt(), Names.ZONE, language))));
        facts.addClassName("facts");
        return facts;
    }

    private static Paragraph quote(Text line, Language language) {
        Paragraph quote = new Paragraph(language == Language.NL ? line.nl() : line.en());
        quote.addClassName("quote");
        quote.getElement().setAttribute("lang", language.locale().toLanguageTag());
        return quote;
    }

    private Div form(LineReportView report, Map<ReportId, String> drafts, BiConsumer<LineReportView, String> handle) {
        TextArea answer = new TextArea(getTranslation("reports.answer"));
        answer.setHelperText(getTranslation("reports.answer.help"));
        answer.setMaxLength(ReportService.LONGEST);
        answer.setWidthFull();
        answer.setValue(drafts.getOrDefault(report.id(), ""));
        answer.addValueChangeListener(event -> drafts.put(report.id(), event.getValue()));
        answer.setErrorMessage(getTranslation("reports.answer.missing"));
        NativeButton send = new NativeButton(getTranslation("reports.send"), _ -> {
            answer.setInvalid(answer.getValue().isBlank());
            if (!answer.isInvalid()) {
                handle.accept(report, answer.getValue());
            }
        });
        send.addClassName("btn");
        Div form = new Div(answer, send);
        form.addClassName("report-form");
        return form;
    }
}
