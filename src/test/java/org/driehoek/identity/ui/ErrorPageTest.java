package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

@DriehoekTest
@WithAccount("sanne")
class ErrorPageTest extends SpringBrowserlessTest {

    static final String SECRET = "the inside of the application";

    final InterfaceLanguage language;

    @Autowired
    ErrorPageTest(InterfaceLanguage language) {
        this.language = language;
    }

    @BeforeEach
    void the_reader_reads_english() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @Test
    void an_address_that_leads_nowhere_says_so_on_a_whole_page() {
        UI.getCurrent().navigate("nowhere");

        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(Main.class).all()).hasSize(1);
    }

    @Test
    void a_screen_for_others_is_refused() {
        var page = new ForbiddenPage(language);
        var status = page.setErrorParameter(
                Mockito.mock(BeforeEnterEvent.class),
                new ErrorParameter<>(AccessDeniedException.class, new AccessDeniedException()));
        UI.getCurrent().add(page);

        assertThat(status).isEqualTo(403);
        assertThat(find(H1.class, page).single().getText()).isEqualTo("This page is not for you");
    }

    @Test
    void a_failure_shows_a_number_and_never_the_text_of_the_exception() {
        var page = new FailurePage(language);
        var status = page.setErrorParameter(
                Mockito.mock(BeforeEnterEvent.class),
                new ErrorParameter<>(Exception.class, new IllegalStateException(SECRET)));
        UI.getCurrent().add(page);

        assertThat(status).isEqualTo(500);
        assertThat(find(Span.class, page).withText(SECRET).exists()).isFalse();
        assertThat(page.getElement().getTextRecursively())
                .containsPattern("Number [0-9A-F]{4}-[0-9A-F]{4}")
                .doesNotContain(SECRET, "IllegalState");
    }
}
