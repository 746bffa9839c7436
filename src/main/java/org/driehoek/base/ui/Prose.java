package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A longer text: blank lines part its paragraphs, and a paragraph whose lines all begin with a dash is a list. */
public final class Prose extends Div {
    private static final String DASH = "- ";

    /** Creates a text. */
    public Prose(String text) {
        addClassName("prose");
        for (String block : text.strip().split("\\n\\s*\\n")) {
            List<String> lines = block.strip().lines().map(String::strip).toList();
            if (lines.stream().allMatch(line -> line.startsWith(DASH))) {
                addList(lines);
            } else {
                add(new Paragraph(String.join(" ", lines)));
            }
        }
    }

    private void addList(List<String> lines) {
        UnorderedList list = new UnorderedList();
        for (String line : lines) {
            list.add(new ListItem(line.substring(DASH.length())));
        }
        add(list);
    }
}
