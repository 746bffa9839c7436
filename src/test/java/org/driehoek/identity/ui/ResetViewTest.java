package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.ActivationService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** UC-011: Get in again after forgetting a password. */
@DriehoekTest
class ResetViewTest extends SpringBrowserlessTest {

    @MockitoSpyBean
    ActivationService activation;

    @BeforeEach
    void the_reader_reads_dutch() {
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @Test
    void without_mail_it_says_whom_to_ask() {
        navigate(ResetView.class);

        assertThat(said()).contains("Vraag je docent of de beheerder");
        assertThat(find(TextField.class).all()).isEmpty();
    }

    @Test
    void whoever_asks_gets_one_answer_whether_or_not_the_account_exists() {
        BDDMockito.given(activation.mails()).willReturn(true);
        navigate(ResetView.class);
        test(button()).click();
        assertThat(find(TextField.class).single().getErrorMessage()).contains("Vul je gebruikersnaam");

        test(find(TextField.class).single()).setValue("nobody@school.example");
        test(button()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Kijk in je mail");
        assertThat(said()).doesNotContain("nobody");
        BDDMockito.then(activation).should().askReset("nobody@school.example");
    }

    @Test
    void a_link_that_does_not_work_says_what_to_do() {
        UI.getCurrent().navigate("reset/guess");

        assertThat(find(H1.class).single().getText()).isEqualTo("Deze link werkt niet");
        assertThat(said()).contains("twee uur");
    }

    private NativeButton button() {
        return find(NativeButton.class).withText("Stuur me een link").single();
    }

    private String said() {
        return find(ResetView.class).single().getElement().getTextRecursively();
    }
}
