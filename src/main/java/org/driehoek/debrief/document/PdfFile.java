package org.driehoek.debrief.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes a document as a PDF file as PDF/UA asks for it: tagged, with language and title, every typeface inside the file. */
final class PdfFile {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Letters that Atkinson Hyperlegible’s Latin part does not have, such as ş, are taken from the typeface of PDFBox. */
    private static final String OTHER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // The library tells each step to the log otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Document document;

    PdfFile(Document document) {
        this.document = document;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Driehoek");
        atkinson(builder, "400-normal", REGULAR, FontStyle.NORMAL);
        atkinson(builder, "400-italic", REGULAR, FontStyle.ITALIC);
        atkinson(builder, "700-normal", BOLD, FontStyle.NORMAL);
        for (FontStyle style : new FontStyle[] {FontStyle.NORMAL, FontStyle.ITALIC}) {
            builder.useFont(() -> open(PDDocument.class, OTHER), "Liberation", REGULAR, style, true);
            builder.useFont(() -> open(PDDocument.class, OTHER), "Liberation", BOLD, style, true);
        }
        builder.withW3cDocument(document, null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("The PDF file could not be written", failed);
        }
        return file.toByteArray();
    }

    private static void atkinson(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        String name = "fonts/atkinson-hyperlegible-" + cut + ".ttf";
        builder.useFont(() -> open(PdfFile.class, name), "Atkinson", weight, style, true);
    }

    private static InputStream open(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name), name);
    }
}
