package org.driehoek.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What is known, as a list of names and values. */
class Facts extends DescriptionList {

    Facts fact(String name, String value) {
        return fact(name, new Span(value));
    }

    Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
