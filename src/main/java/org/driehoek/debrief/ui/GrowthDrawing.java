package org.driehoek.debrief.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.driehoek.practice.AttemptKind;
import org.driehoek.practice.GrowthAttempt;

/** Draws levels on one dimension over time as SVG; kinds of attempts differ in shape, and the colours come from the stylesheet. */
final class GrowthDrawing {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 138;
    private static final int LEFT = 24;
    private static final int RIGHT = 10;
    private static final int TOP = 14;
    private static final int BOTTOM = 26;
    private static final int HIGHEST = 4;
    private static final int TENTHS = 10;

    /**
     * What is said of the drawing.
     *
     * @param first the day on the left
     * @param last the day on the right
     */
    record Words(String title, String description, String first, String last) {}

    private final Words words;
    private final List<GrowthPoint> points;
    private final StringBuilder svg = new StringBuilder(2048);

    GrowthDrawing(Words words, List<GrowthPoint> points) {
        this.words = words;
        this.points = points;
    }

    /** Returns the drawing; its texts are escaped. */
    String svg() {
        String id = "growth-" + UUID.randomUUID();
        add("<svg viewBox='0 0 %d %d' role='img' aria-labelledby='%s-title %s-desc'>", WIDTH, HEIGHT, id, id);
        add("<title id='%s-title'>%s</title>", id, escaped(words.title()));
        add("<desc id='%s-desc'>%s</desc>", id, escaped(words.description()));
        for (int level = 1; level <= HIGHEST; level++) {
            add("<path class='grid' d='M%d %dH%d'/>", LEFT, y(level * TENTHS), WIDTH - RIGHT);
            text(LEFT - 8, y(level * TENTHS) + 5, "end", String.valueOf(level));
        }
        line();
        for (int i = 0; i < points.size(); i++) {
            draw(points.get(i), x(i));
        }
        text(LEFT, HEIGHT - 4, "start", words.first());
        if (points.size() > 1) {
            text(WIDTH - RIGHT, HEIGHT - 4, "end", words.last());
        }
        return svg.append("</svg>").toString();
    }

    private void line() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).observed()) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(x(i))
                        .append(' ')
                        .append(y(points.get(i).meanTenths()));
            }
        }
        if (!path.isEmpty()) {
            add("<path class='way' d='%s'/>", path);
        }
    }

    private void draw(GrowthPoint point, int x) {
        if (point.observed()) {
            if (point.lowest() < point.highest()) {
                add("<path class='range' d='M%d %dV%d'/>", x, y(point.lowest() * TENTHS), y(point.highest() * TENTHS));
            }
            mark(point, x, y(point.meanTenths()));
        }
        Integer trainer = point.trainer();
        if (trainer != null) {
            int y = y(trainer * TENTHS);
            add("<path class='trainer' d='M%d %dl6 10h-12z'/>", x, y - 6);
        }
    }

    private void mark(GrowthPoint point, int x, int y) {
        GrowthAttempt attempt = point.attempts().getFirst();
        boolean one = point.attempts().size() == 1;
        String style = one && attempt.checkpoint() ? "mark hollow" : "mark";
        if (one && attempt.kind() == AttemptKind.ASSIGNED) {
            add("<rect class='%s' x='%d' y='%d' width='9' height='9'/>", style, x - 4, y - 4);
        } else {
            add("<circle class='%s' cx='%d' cy='%d' r='4.5'/>", style, x, y);
        }
    }

    private int x(int point) {
        int room = WIDTH - LEFT - RIGHT;
        return LEFT + room * (2 * point + 1) / (2 * points.size());
    }

    private static int y(int tenths) {
        int room = HEIGHT - TOP - BOTTOM;
        return TOP + room * (HIGHEST * TENTHS - tenths) / ((HIGHEST - 1) * TENTHS);
    }

    private void text(int x, int y, String anchor, String text) {
        add("<text x='%d' y='%d' text-anchor='%s'>%s</text>", x, y, anchor, escaped(text));
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
