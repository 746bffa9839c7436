package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ReportedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-032: Answer what students report. */
@DriehoekTest
class ReportsViewTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final ReportService reports;
    private final TestAccounts accounts;
    private final List<MenuRule> menu;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ReportsViewTest(PracticeService practice, ReportService reports, TestAccounts accounts, List<MenuRule> menu) {
        this.practice = practice;
        this.reports = reports;
        this.accounts = accounts;
        this.menu = menu;
    }

    /** What other stories have reported would fill the first page. */
    @BeforeEach
    void nothing_is_left_to_answer() {
        accounts.logInAsAdministrator("answers-" + mark);
        reports.open(0, 10_000).reports().forEach(report -> reports.handle(report.id(), "op"));
    }

    @Test
    void a_report_is_read_without_a_name_and_answered_and_what_is_typed_stays() {
        accounts.logIn("reporter-" + mark);
        reports.report(
                new StudentTalks(practice).running(1), new ReportedLine.Theirs(1, 0), ReportKind.HURTFUL, "au " + mark);
        accounts.logInAsAdministrator("answers-" + mark);

        UI.getCurrent().navigate("reports");
        assertThat(text(card())).contains("kwetsend", "versie", "au " + mark).doesNotContain("reporter-" + mark);
        find(TextArea.class, card()).single().setValue("Dank je " + mark);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(find(TextArea.class, card()).single().getValue()).isEqualTo("Dank je " + mark);
        test(find(NativeButton.class, card()).withText("Send answer").single()).click();

        assertThat(text(card())).contains("Answer: Dank je " + mark);
        accounts.logIn("reporter-" + mark);
        assertThat(reports.mine().getFirst().answer()).isEqualTo("Dank je " + mark);
    }

    @Test
    void an_answer_is_not_empty() {
        accounts.logIn("reporter-" + mark);
        reports.report(
                new StudentTalks(practice).running(1), new ReportedLine.Theirs(1, 0), ReportKind.WRONG, "hm " + mark);
        accounts.logInAsAdministrator("answers-" + mark);
        UI.getCurrent().navigate("reports");

        test(find(NativeButton.class, card()).withText("Antwoord versturen").single())
                .click();

        assertThat(find(TextArea.class, card()).single().isInvalid()).isTrue();
        reports.open(0, 1_000).reports().forEach(report -> reports.handle(report.id(), "op"));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("reports");
        assertThat(text((Component) getCurrentView())).contains("Er is niets gemeld");
    }

    @Test
    void students_find_neither_the_page_nor_its_place_in_the_menu() {
        SignedIn student = accounts.logIn("curious-" + mark);

        UI.getCurrent().navigate("reports");

        assertThat(getCurrentView()).isNotInstanceOf(ReportsView.class);
        assertThat(menu)
                .filteredOn(rule -> rule.address().equals("reports"))
                .singleElement()
                .matches(rule -> !rule.shows(student));
    }

    private ReportCard card() {
        return find(ReportCard.class).all().stream()
                .filter(each -> text(each).contains(mark))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
