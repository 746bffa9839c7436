package org.driehoek.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.ResourceBundle;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.WithAccount;
import org.driehoek.insight.RuleCard;
import org.driehoek.insight.RuleKind;
import org.driehoek.insight.RulebookService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-043: Look up a rule. */
@DriehoekTest
@WithAccount("rules-reader")
class RulesViewTest extends SpringBrowserlessTest {

    private final RulebookService service;

    @Autowired
    RulesViewTest(RulebookService service) {
        this.service = service;
    }

    @Test
    void every_rule_stands_there_in_plain_words_under_its_dimension_or_group() {
        RulesView view = navigate(RulesView.class);

        assertThat(view.getPageTitle()).isEqualTo("Regels – Driehoek");
        assertThat(rules()).hasSameSizeAs(service.rulebook().rules()).hasSizeGreaterThan(200);
        assertThat(text(view))
                .contains(
                        "Luisteren en doorvragen",
                        "Advies geven",
                        "Het gevoel noemen dat de ouder liet zien",
                        "Bewaard worden alleen aantallen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("rules");
    }

    @Test
    void a_rule_says_what_it_changes_and_how_much_and_after_whom() {
        RulesView view = navigate(RulesView.class);
        view.ask("emotion.named");

        NativeDetails rule = rule("emotion.named");
        assertThat(rule.isOpen()).isTrue();
        assertThat(text(rule))
                .contains(
                        "spanning: 10 punten omlaag", "gehoord worden: 12 punten omhoog", "als je het meteen doet: 100")
                .contains("Boxoen", "Naam van de regel: emotion.named");

        view.ask("emotion.minimised");
        assertThat(text(rule("emotion.minimised"))).contains("15 van de 100 punten");
    }

    @Test
    void a_rule_that_was_asked_for_is_found_whatever_was_searched_for() {
        RulesView view = navigate(RulesView.class);
        test(find(TextField.class).single()).setValue("beloften");
        assertThat(rules()).extracting(each -> each.getId().orElse("")).contains("promise.made");

        view.ask("emotion.named");

        assertThat(rule("emotion.named").isOpen()).isTrue();
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void a_rule_of_an_older_rulebook_is_said_to_be_gone() {
        RulesView view = navigate(RulesView.class);
        view.ask("listening.used-to-be");

        assertThat(find(Notice.class).single().hasClassName("said")).isTrue();
        assertThat(text(view)).contains("De regel listening.used-to-be bestaat niet meer", "eerdere versie");
    }

    @Test
    @SuppressWarnings("unchecked")
    void words_and_a_dimension_narrow_the_rules_down() {
        RulesView view = navigate(RulesView.class);
        Select<RulePart> part = find(Select.class).single();
        part.setValue(new RulePart(RuleKind.SCORING, "listening"));
        view.show();
        assertThat(rules())
                .isNotEmpty()
                .allMatch(each -> each.getId().orElse("").startsWith("listening."));

        test(find(TextField.class).single()).setValue("no such word at all");
        assertThat(rules()).isEmpty();
        assertThat(text(find(EmptyState.class).single())).contains("Geen regel gevonden");
    }

    @Test
    void it_is_told_in_english_as_well_with_what_was_open() {
        RulesView view = navigate(RulesView.class);
        view.ask("emotion.named");
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(text(rule("emotion.named"))).contains("tension: down by 10 points", "when you do it at once");
        assertThat(text(view)).contains("Only numbers are kept");
    }

    @Test
    void the_interface_has_words_for_every_group_number_and_factor_of_the_rules() {
        ResourceBundle texts = ResourceBundle.getBundle("messages", Languages.DUTCH);
        for (RuleCard rule : service.rulebook().rules()) {
            if (rule.kind() == RuleKind.REACTION) {
                assertThat(texts.containsKey("rules.group." + rule.group()))
                        .as(rule.id())
                        .isTrue();
            }
            assertThat(rule.factors().keySet()).allMatch(each -> texts.containsKey("rules.factor." + each));
            assertThat(rule.numbers().keySet()).allMatch(each -> texts.containsKey("rules.number." + each));
            assertThat(rule.limits())
                    .allMatch(each -> texts.containsKey("variable." + each.what())
                            || texts.containsKey("rules.counted." + each.what()));
        }
    }

    private List<NativeDetails> rules() {
        return find(NativeDetails.class).all().stream()
                .filter(each -> each.hasClassName("rule"))
                .toList();
    }

    private NativeDetails rule(String id) {
        return rules().stream()
                .filter(each -> each.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
