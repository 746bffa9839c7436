package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.driehoek.practice.LineReportView;
import org.driehoek.practice.ReportService;
import org.driehoek.scenario.Language;

/** What the student reported, folded away, with the answers; opening it makes them read. */
final class MyReports extends Div {

    MyReports(ReportService reports, List<LineReportView> mine) {
        addClassName("my-reports");
        List<LineReportView> news = mine.stream()
                .filter(report -> report.handledAt() != null && !report.read())
                .toList();
        String summary = getTranslation("report.mine", mine.size());
        NativeDetails details = new NativeDetails(
                news.isEmpty() ? summary : summary + " · " + getTranslation("report.mine.new", news.size()),
                list(mine));
        details.setClassName("unread", !news.isEmpty());
        details.addToggleListener(event -> {
            if (event.isOpened()) {
                news.forEach(report -> reports.markRead(report.id()));
                details.setSummaryText(summary);
            }
        });
        add(details);
    }

    private Component list(List<LineReportView> mine) {
        Language language = Language.of(getLocale());
        UnorderedList list = new UnorderedList();
        for (LineReportView report : mine) {
            String answer = report.answer();
            Paragraph line = new Paragraph("“" + report.line().in(language) + "”");
            Paragraph state = new Paragraph(
                    report.handledAt() == null
                            ? getTranslation("report.mine.open")
                            : answer == null || answer.isEmpty()
                                    ? getTranslation("report.mine.handled")
                                    : getTranslation("report.mine.answer", answer));
            list.add(new ListItem(line, state));
        }
        return list;
    }
}
