package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.Test;

/** UC-033: See the same minute twice. */
@DriehoekTest
class ContrastViewTest extends SpringBrowserlessTest {

    @Test
    @WithAccount("contrast-reads")
    void two_versions_begin_alike_and_the_reader_is_asked_before_anything_is_explained() {
        ContrastView page = navigate(ContrastView.class, "tafels-en-tranen");

        assertThat(find(H1.class).single().getText()).isEqualTo("Dezelfde minuut, twee keer");
        assertThat(headings())
                .contains(
                        "Zo begint het, beide keren",
                        "Geruststellen en een oplossing geven",
                        "Wat maakte het verschil?");
        assertThat(words(page))
                .contains("Beide keren bedoelt de leraar het goed.")
                .contains("Maar u zei het wel.");
        assertThat(words(page)).doesNotContain("dacht:").doesNotContain("Er is nog niets opgelost");
        assertThat(find(Aside.class).all()).isEmpty();
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    @WithAccount("contrast-reveals")
    void what_was_to_be_seen_and_what_was_thought_comes_when_it_is_asked_for() {
        ContrastView page = navigate(ContrastView.class, "tafels-en-tranen");
        test(find(TextArea.class).single()).setValue("Eerst luisteren");

        test(find(NativeButton.class).withText("Laat zien wat er gebeurde").single())
                .click();

        assertThat(words(page))
                .contains("Henk de Wit dacht:")
                .contains("Er is nog niets opgelost en niets geadviseerd.")
                .contains("Eerst luisteren");
        assertThat(find(Aside.class).all()).hasSize(6);
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("vertrouwen", "begrip", "Eerste keer", "Tweede keer");
        assertThat(links()).contains("brief/tafels-en-tranen");
    }

    @Test
    @WithAccount("contrast-switches")
    void the_other_language_keeps_what_was_written_and_revealed() {
        ContrastView page = navigate(ContrastView.class, "vertel-eens-over-noor");
        test(find(TextArea.class).single()).setValue("Open vragen");
        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Open vragen");

        test(find(NativeButton.class).withText("Show what happened").single()).click();
        UI.getCurrent().setLocale(Languages.DUTCH);

        assertThat(words(page)).contains("Bart Mulder dacht:").contains("Open vragen");
    }

    @Test
    @WithAccount("contrast-skips")
    void it_can_be_skipped() {
        navigate(ContrastView.class, "vertel-eens-over-noor");

        assertThat(find(Anchor.class)
                        .withText("Sla dit over en ga naar de voorbereiding")
                        .single()
                        .getHref())
                .isEqualTo("brief/vertel-eens-over-noor");
    }

    @Test
    @WithAccount("contrast-nothing")
    void a_talk_without_one_has_no_such_page() {
        UI.getCurrent().navigate("contrast/no-such-talk");

        assertThat(getCurrentView()).isNotInstanceOf(ContrastView.class);
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String words(Component page) {
        return page.getElement().getTextRecursively();
    }
}
