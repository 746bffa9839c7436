package org.driehoek.debrief.document;

import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document to print. Made of nodes, never of written markup, so that no text of a person can be taken for anything but text.
 *
 * <p>Headings, lists, tables and links keep their meaning in the file, for who has it read out.
 */
public final class Paper {
    private final Document document;
    private final Element body;
    private Element place;

    /**
     * Begins a document.
     *
     * @param language in which it is written
     * @param title what it is called
     * @param description what it is, in a sentence
     */
    public Paper(Locale language, String title, String description) {
        this.document = blank();
        Element html = document.createElement("html");
        html.setAttribute("lang", language.toLanguageTag());
        document.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", title);
        meta(head, "description", description);
        meta(head, "subject", title);
        meta(head, "author", "Driehoek");
        add(head, "style", PaperStyle.CSS);
        this.body = add(html, "body", "");
        this.place = body;
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK’s own XML documents are not to be had", impossible);
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    /** Adds a heading; {@code level} is 1–4, and 1 stands once. */
    public Paper heading(int level, String words) {
        place = body;
        add(body, "h" + level, words);
        return this;
    }

    /** Begins a group that stays on one page where it fits; the next heading of a level above 4, or group, ends it. */
    public Paper group(String heading) {
        place = add(body, "div", "");
        place.setAttribute("class", "group");
        add(place, "h4", heading);
        return this;
    }

    /** Adds a line of a style; an empty style is plain. */
    public Paper line(String style, String words) {
        return line(style, words, null);
    }

    /** Adds a line; {@code foreign} is its language where that is not the document's. */
    public Paper line(String style, String words, @Nullable Locale foreign) {
        // A person’s own paragraphs stay paragraphs.
        for (String paragraph : words.strip().split("\\R+", -1)) {
            Element line = styled(add(place, "p", paragraph), style);
            if (foreign != null) {
                line.setAttribute("lang", foreign.toLanguageTag());
            }
        }
        return this;
    }

    /** Adds a line that begins with a label in bold. */
    public Paper labelled(String label, String words) {
        Element line = add(place, "p", "");
        add(line, "b", label + " ");
        line.appendChild(document.createTextNode(clean(words)));
        return this;
    }

    /** Adds a list. */
    public Paper list(List<String> items) {
        Element list = add(place, "ul", "");
        items.forEach(item -> add(list, "li", item));
        return this;
    }

    /** Adds a line that is a link. */
    public Paper link(String words, String address) {
        Element link = add(add(place, "p", ""), "a", words);
        link.setAttribute("href", address);
        link.setAttribute("title", words);
        return this;
    }

    /** Adds a table; the first cell of a row names it. */
    public Paper table(String caption, List<String> columns, List<List<String>> rows) {
        Element table = add(place, "table", "");
        table.setAttribute("title", caption);
        Element head = add(add(table, "thead", ""), "tr", "");
        columns.forEach(column -> add(head, "th", column).setAttribute("scope", "col"));
        Element lines = add(table, "tbody", "");
        for (List<String> row : rows) {
            Element line = add(lines, "tr", "");
            for (int column = 0; column < row.size(); column++) {
                Element cell = add(line, column == 0 ? "th" : "td", row.get(column));
                if (column == 0) {
                    cell.setAttribute("scope", "row");
                }
            }
        }
        return this;
    }

    /** Returns the document as a tagged PDF file that names its language and holds its typeface. */
    public byte[] pdf() {
        return new PdfFile(document).bytes();
    }

    private static Element styled(Element element, String style) {
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        return element;
    }

    private Element add(Element parent, String tag, String words) {
        Element element = document.createElement(tag);
        if (!words.isEmpty()) {
            element.appendChild(document.createTextNode(clean(words)));
        }
        parent.appendChild(element);
        return element;
    }

    /** Leaves out what no typeface can draw: control characters. */
    private static String clean(String words) {
        return words.codePoints()
                .filter(character -> character == '\n' || !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
