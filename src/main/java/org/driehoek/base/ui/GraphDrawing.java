package org.driehoek.base.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.driehoek.base.ui.StateGraph.Curve;
import org.driehoek.base.ui.StateGraph.Mark;

/** Draws the curves of a {@link StateGraph} as SVG; its colours and dashes come from the stylesheet. */
final class GraphDrawing {
    /** The measures of a drawing, in its own units. */
    enum Size {
        WIDE(640, 236, 34, 118),
        NARROW(344, 230, 30, 92);

        private final int width;
        private final int height;
        private final int left;
        private final int right;

        Size(int width, int height, int left, int right) {
            this.width = width;
            this.height = height;
            this.left = left;
            this.right = right;
        }
    }

    private static final int TOP = 44;
    private static final int BOTTOM = 26;
    private static final int FULL = 100;
    private static final int QUARTER = 25;
    private static final int LINE_OF_TEXT = 17;

    private final Size size;
    private final StateGraph.Words words;
    private final List<Curve> curves;
    private final List<Mark> marks;
    private final int last;
    private final StringBuilder svg = new StringBuilder(4096);

    GraphDrawing(Size size, StateGraph.Words words, List<Curve> curves, List<Mark> marks) {
        this.size = size;
        this.words = words;
        this.curves = curves;
        this.marks = marks;
        this.last = curves.getFirst().values().size() - 1;
    }

    /** Returns the drawing; its texts are escaped. */
    String svg() {
        String id = "graph-" + UUID.randomUUID();
        add("<svg viewBox='0 0 %d %d' role='img' aria-labelledby='%s-title %s-desc'>", size.width, size.height, id, id);
        add("<title id='%s-title'>%s</title>", id, escaped(words.title()));
        add("<desc id='%s-desc'>%s</desc>", id, escaped(words.description()));
        readingPlaces();
        axes();
        drawMarks();
        curves.forEach(this::draw);
        names();
        return svg.append("</svg>").toString();
    }

    /** Lays a band behind every turn; the page shows the one of the turn that is being read. */
    private void readingPlaces() {
        int width = last == 0 ? 0 : (size.width - size.left - size.right) / last;
        for (int turn = 0; turn <= last; turn++) {
            add(
                    "<rect class='reading' data-turn='%d' x='%d' y='%d' width='%d' height='%d'/>",
                    turn, x(turn) - width / 2, TOP, width, y(0) - TOP);
        }
    }

    private void axes() {
        for (int value = 0; value <= FULL; value += QUARTER) {
            add("<path class='grid' d='M%d %dH%d'/>", size.left, y(value), size.width - size.right);
            if (value % (2 * QUARTER) == 0) {
                text("axis", size.left - 6, y(value) + 5, "end", String.valueOf(value));
            }
        }
        int step = last > 8 ? 2 : 1;
        for (int turn = 1; turn <= last; turn += step) {
            text("axis", x(turn), size.height - 6, "middle", String.valueOf(turn));
        }
        text("axis", size.width - size.right + 10, size.height - 6, "start", words.turn());
    }

    private void drawMarks() {
        int row = 0;
        for (Mark mark : marks) {
            int x = x(mark.turn());
            int y = TOP - 10 - row * LINE_OF_TEXT;
            add("<path class='mark' d='M%d %dV%d'/>", x, y + 4, y(0));
            text("mark-words", x, y, "middle", mark.words());
            row = 1 - row;
        }
    }

    private void draw(Curve curve) {
        StringBuilder path = new StringBuilder();
        for (int turn = 0; turn <= last; turn++) {
            path.append(turn == 0 ? 'M' : 'L')
                    .append(x(turn))
                    .append(' ')
                    .append(y(curve.values().get(turn)));
        }
        add("<path class='curve %s' d='%s'/>", curve.style(), path);
        for (Mark mark : marks) {
            add(
                    "<circle class='dot %s' cx='%d' cy='%d' r='5'/>",
                    curve.style(), x(mark.turn()), y(curve.values().get(mark.turn())));
        }
    }

    /** Writes each name at the end of its curve, pushed apart where two end close together. */
    private void names() {
        List<Curve> downwards = new ArrayList<>(curves);
        downwards.sort(Comparator.comparingInt(curve -> y(curve.values().getLast())));
        int free = 0;
        for (Curve curve : downwards) {
            int y = Math.max(free, y(curve.values().getLast()) + 5);
            text("name " + curve.style(), size.width - size.right + 10, y, "start", curve.name());
            free = y + LINE_OF_TEXT;
        }
    }

    private int x(int turn) {
        int room = size.width - size.left - size.right;
        return size.left + (last == 0 ? 0 : room * turn / last);
    }

    private int y(int value) {
        return TOP + (size.height - TOP - BOTTOM) * (FULL - value) / FULL;
    }

    private void text(String style, int x, int y, String anchor, String text) {
        add("<text class='%s' x='%d' y='%d' text-anchor='%s'>%s</text>", style, x, y, anchor, escaped(text));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
