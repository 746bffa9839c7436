package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.driehoek.scenario.Scenario;

/** Offers the worked example of a talk: first of all before a first attempt, as a quiet line afterwards. */
final class ContrastOffer extends Div {

    private ContrastOffer() {
        addClassName("contrast-offer");
    }

    /** Offers it before anything has been practised; who would rather begin at once reads on. */
    static ContrastOffer first(Component page, Scenario scenario) {
        ContrastOffer offer = new ContrastOffer();
        Section sheet = new Section(
                new H2(page.getTranslation("contrast.offer")),
                new Paragraph(page.getTranslation("contrast.offer.words")));
        sheet.addClassName("sheet");
        Anchor look = link(page, scenario, "contrast.offer.look");
        look.addClassName("btn");
        sheet.add(look);
        offer.add(sheet);
        return offer;
    }

    /** Offers it to who has practised the talk before. */
    static ContrastOffer again(Component page, Scenario scenario) {
        ContrastOffer offer = new ContrastOffer();
        offer.add(link(page, scenario, "contrast.title"));
        return offer;
    }

    private static Anchor link(Component page, Scenario scenario, String words) {
        return new Anchor(Addresses.contrast(scenario.id()), page.getTranslation(words));
    }
}
