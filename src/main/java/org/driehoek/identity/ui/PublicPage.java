package org.driehoek.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;

/** A page for people who are not logged in: the mark, the language switch and one sheet. */
abstract class PublicPage extends Div {

    private final Main main = new Main();
    private final Div sheet = new Div();

    PublicPage(InterfaceLanguage language) {
        var grow = new Span();
        grow.addClassName("grow");
        var header = new Header(new Mark(), grow, new LanguageSwitch(language));
        header.addClassName("top");
        sheet.addClassName("sheet");
        main.addClassNames("page", "narrow");
        main.add(sheet);
        add(header, main);
    }

    final void show(Component... content) {
        sheet.removeAll();
        sheet.add(content);
    }
}
