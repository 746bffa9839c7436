package org.driehoek;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The web application: one Spring context, one Vaadin page shell. */
@SpringBootApplication
@Modulithic
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("driehoek.css")
@StyleSheet("styles/pages.css")
@StyleSheet("styles/talk.css")
@StyleSheet("styles/debrief.css")
@StyleSheet("styles/story.css")
@StyleSheet("styles/whatif.css")
@StyleSheet("styles/insight.css")
@StyleSheet("styles/people.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/practice.css")
@StyleSheet("styles/audit.css")
@StyleSheet("styles/course.css")
@StyleSheet("styles/coach.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "color-scheme", content = "light dark")
public class Application implements AppShellConfigurator {

    /**
     * Starts the web application.
     *
     * @param arguments what stood on the command line
     */
    public static void main(String... arguments) {
        var application = new SpringApplication(Application.class);
        application.addInitializers(context -> EngineConfiguration.begin()); // not earlier: logging is ready by now
        application.run(arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/mark.svg", "any");
    }
}
