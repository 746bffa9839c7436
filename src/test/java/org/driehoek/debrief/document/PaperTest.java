package org.driehoek.debrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A document as a PDF file, as far as a program can check what PDF/UA asks for. */
class PaperTest {

    private final Paper paper = new Paper(Locale.forLanguageTag("nl"), "Verslag", "Een verslag.");

    @Test
    void the_file_names_its_language_and_title_and_is_tagged() throws IOException {
        paper.heading(1, "Verslag").line("", "Eén regel.");

        try (PDDocument file = open()) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Verslag");
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(
                            file.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void headings_lists_and_tables_keep_their_meaning() throws IOException {
        paper.heading(1, "Een")
                .heading(2, "Twee")
                .list(List.of("a", "b"))
                .table("Cijfers", List.of("beurt", "vertrouwen"), List.of(List.of("1", "40")));

        try (PDDocument file = open()) {
            assertThat(tags(file.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "L", "LI", "Table", "TR", "TH", "TD");
        }
    }

    @Test
    void every_typeface_is_inside_the_file_also_for_letters_from_elsewhere() throws IOException {
        paper.heading(1, "Vet").line("gesture", "schuin").line("", "Aylin Şahin, Győr → Łódź, ’s avonds – “ja”");

        try (PDDocument file = open()) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(new PDFTextStripper().getText(file)).contains("Aylin Şahin, Győr → Łódź, ’s avonds – “ja”");
        }
    }

    @Test
    void text_is_never_markup_and_its_paragraphs_stay() throws IOException {
        paper.heading(1, "<b>&amp;</b>").line("", "één\n\n<script>twee</script>\u0007");

        try (PDDocument file = open()) {
            assertThat(new PDFTextStripper().getText(file).lines())
                    .contains("<b>&amp;</b>", "één", "<script>twee</script>");
        }
    }

    @Test
    void a_link_can_be_followed() throws IOException {
        paper.heading(1, "Bronnen").link("Lusse (2013)", "https://example.org/lusse");

        try (PDDocument file = open()) {
            assertThat(file.getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .extracting(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .containsExactly("https://example.org/lusse");
        }
    }

    private PDDocument open() throws IOException {
        return Loader.loadPDF(paper.pdf());
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
