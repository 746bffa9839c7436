package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Objects;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-010: Make an account ready. */
@DriehoekTest
class ActivateViewTest extends SpringBrowserlessTest {

    final People people;
    final String email = "new-" + UUID.randomUUID() + "@school.example";

    @Autowired
    ActivateViewTest(People people) {
        this.people = people;
    }

    @BeforeEach
    void the_reader_reads_dutch() {
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @Test
    void whoever_was_invited_sees_their_name_and_chooses_a_password() {
        navigate(ActivateView.class, token());
        assertThat(heading()).isEqualTo("Welkom, Noor Visser");

        test(find(PasswordField.class).single()).setValue("tulp roest vaas fiets");
        test(save()).click();

        assertThat(heading()).isEqualTo("Je wachtwoord is bewaard");
        assertThat(find(Anchor.class).withText("Inloggen").single().getHref()).isEqualTo("login");
        assertThat(people.byEmail(email).orElseThrow().active()).isTrue();
    }

    @Test
    void a_refused_password_stays_and_says_why_in_either_language() {
        navigate(ActivateView.class, token());
        var password = find(PasswordField.class).single();
        test(password).setValue("welkom welkom welkom");
        test(save()).click();
        assertThat(password.getErrorMessage()).contains("makkelijk te raden");

        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(heading()).isEqualTo("Welcome, Noor Visser");
        assertThat(password.getValue()).isEqualTo("welkom welkom welkom");
        assertThat(password.getErrorMessage()).contains("easy to guess");

        test(password).setValue("te kort");
        assertThat(password.isInvalid()).isFalse();
    }

    @Test
    void a_spent_link_says_what_to_do() {
        navigate(ActivateView.class, "guess");

        assertThat(heading()).isEqualTo("Deze link werkt niet");
        assertThat(find(PasswordField.class).all()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("reset", "login");
    }

    private String token() {
        var invited = people.invite(people.beginImport(), "Noor Visser", email, Languages.DUTCH);
        var link = Objects.requireNonNull(invited.link());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private NativeButton save() {
        return find(NativeButton.class)
                .withCondition(button -> button.hasClassName("first"))
                .single();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
