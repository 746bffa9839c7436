package org.driehoek.insight.ui;

import java.util.Locale;
import java.util.UUID;
import org.driehoek.insight.Spread;
import org.driehoek.scenario.Level;

/** Draws how levels are spread as one bar; its colours come from the stylesheet, and each part carries its number. */
final class SpreadDrawing {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 30;
    private static final int GAP = 3;
    private static final int ROOM_FOR_A_NUMBER = 16;

    private SpreadDrawing() {}

    /** Returns the drawing; its texts are escaped. */
    static String of(Spread spread, String title, String description) {
        String id = "spread-" + UUID.randomUUID();
        StringBuilder svg = new StringBuilder(1024);
        add(svg, "<svg viewBox='0 0 %d %d' role='img' aria-labelledby='%s-title %s-desc'>", WIDTH, HEIGHT, id, id);
        add(svg, "<title id='%s-title'>%s</title>", id, escaped(title));
        add(svg, "<desc id='%s-desc'>%s</desc>", id, escaped(description));
        int before = 0;
        for (Level level : Spread.ORDER) {
            int count = spread.levels().getOrDefault(level, 0);
            if (count > 0) {
                part(svg, level, count, x(before, spread), x(before + count, spread));
            }
            before += count;
        }
        return svg.append("</svg>").toString();
    }

    private static int x(int count, Spread spread) {
        return WIDTH * count / Math.max(1, spread.students());
    }

    private static void part(StringBuilder svg, Level level, int count, int from, int to) {
        String style = SpreadPanel.style(level);
        int width = Math.max(2, to - from - GAP);
        add(svg, "<rect class='%s' x='%d' y='1' width='%d' height='%d' rx='5'/>", style, from, width, HEIGHT - 2);
        if (width >= ROOM_FOR_A_NUMBER) {
            add(
                    svg,
                    "<text class='%s' x='%d' y='%d' text-anchor='middle'>%d</text>",
                    style,
                    from + width / 2,
                    HEIGHT / 2 + 6,
                    count);
        }
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
