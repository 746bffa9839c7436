package org.driehoek.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javax.imageio.ImageIO;

/** Many pictures on one sheet: a row for each page, a column for each way of looking at it. */
final class ContactSheet {
    private static final int WIDE = 620;
    private static final int NARROW = 320;
    private static final int HEIGHT = 640;
    private static final int GAP = 16;
    private static final int TITLE = 34;

    private record Picture(String title, Image image) {}

    private final Path folder;
    private final SequencedMap<String, List<Picture>> rows = new LinkedHashMap<>();

    /** Creates a sheet whose pictures, and in the end the sheet itself, are written to a folder. */
    ContactSheet(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Adds a picture, which is written at its full size beside the sheet. */
    void add(String page, String look, BufferedImage picture) throws IOException {
        ImageIO.write(picture, "png", folder.resolve(page + "-" + look + ".png").toFile());
        int width = picture.getWidth() > picture.getHeight() || picture.getWidth() > 2 * NARROW ? WIDE : NARROW;
        int height = picture.getHeight() * width / picture.getWidth();
        Image small = picture.getScaledInstance(width, height, Image.SCALE_SMOOTH);
        rows.computeIfAbsent(page, _ -> new ArrayList<>()).add(new Picture(page + " · " + look, small));
    }

    /** Writes the sheet; pages that are longer than a cell are cut off there. */
    Path write() throws IOException {
        int width = rows.values().stream().mapToInt(ContactSheet::width).max().orElse(1);
        BufferedImage sheet =
                new BufferedImage(width, GAP + rows.size() * (TITLE + HEIGHT + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0x7a, 0x7a, 0x7a));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        int y = GAP;
        for (List<Picture> row : rows.values()) {
            int x = GAP;
            for (Picture picture : row) {
                pen.setColor(Color.WHITE);
                pen.drawString(picture.title(), x, y + TITLE - 12);
                pen.setClip(x, y + TITLE, picture.image().getWidth(null), HEIGHT);
                pen.drawImage(picture.image(), x, y + TITLE, null);
                pen.setClip(null);
                x += picture.image().getWidth(null) + GAP;
            }
            y += TITLE + HEIGHT + GAP;
        }
        pen.dispose();
        Path file = folder.resolve("contact-sheet.png");
        ImageIO.write(sheet, "png", file.toFile());
        return file;
    }

    private static int width(List<Picture> row) {
        return GAP
                + row.stream()
                        .mapToInt(picture -> picture.image().getWidth(null) + GAP)
                        .sum();
    }
}
