package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/**
 * A character's face. A new mood fades in over the old one; who asked the system for less motion sees it change at once.
 *
 * <p>Two pictures lie on each other and take turns, so that a change of mood sends one address and two class names.
 */
public final class Portrait extends Div {
    private final Image[] faces = {new Image(), new Image()};
    private int front;
    private String shown = "";

    /** Creates a portrait without a face. */
    public Portrait() {
        addClassName("portrait");
        for (Image face : faces) {
            face.setAlt("");
            face.addClassName("face");
        }
        // A picture without an address would be drawn as broken.
        faces[1].setVisible(false);
        add(faces[0]);
        add(faces[1]);
    }

    /** Creates a portrait that shows a mood. */
    public Portrait(String character, String mood, String words) {
        this();
        show(character, mood, words);
    }

    /**
     * Shows a mood.
     *
     * @param character the folder of portraits
     * @param mood the mood's id
     * @param words what is seen, for who cannot see it; empty where the words stand beside the picture
     */
    public void show(String character, String mood, String words) {
        String address = "portraits/" + character + "/" + mood + ".svg";
        if (!address.equals(shown)) {
            if (!shown.isEmpty()) {
                turn();
            }
            faces[front].setSrc(address);
            faces[front].setVisible(true);
            faces[front].addClassName("front");
            shown = address;
        }
        faces[front].setAlt(words);
    }

    private void turn() {
        faces[front].removeClassName("front");
        faces[front].setAlt("");
        front = 1 - front;
    }
}
