package org.driehoek.debrief.document;

/** What a document looks like: black on white, the house's typeface, and another for letters which that does not have. */
final class PaperStyle {
    static final String CSS = """
            @page { size: A4; margin: 22mm 20mm 20mm; @bottom-center { content: counter(page) " / " counter(pages);
              font-family: 'Atkinson', 'Liberation'; font-size: 9pt; color: #56606b } }
            body { font-family: 'Atkinson', 'Liberation'; font-size: 11pt; line-height: 1.45; color: #20262e; margin: 0 }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6pt } h2 { font-size: 15pt; margin: 20pt 0 6pt; color: #0e6a62 }
            h3 { font-size: 12.5pt; margin: 14pt 0 4pt } h4 { font-size: 11pt; margin: 10pt 0 2pt; color: #56606b }
            h1, h2, h3, h4 { page-break-after: avoid; font-weight: bold }
            p { margin: 0 0 4pt } ul { margin: 0 0 6pt; padding-left: 16pt } li { margin: 0 0 2pt }
            .group { page-break-inside: avoid } .quiet { color: #56606b; font-size: 9.5pt }
            .gesture, .thought { font-style: italic } .thought { margin-left: 12pt } .speaker { font-weight: bold; margin: 4pt 0 0 }
            .quote { font-weight: bold } .why { margin-left: 12pt }
            table { border-collapse: collapse; margin: 4pt 0 8pt; font-size: 10pt; -fs-table-paginate: paginate }
            th, td { text-align: left; vertical-align: top; padding: 2pt 10pt 2pt 0; border-bottom: 0.5pt solid #bbb3a4; font-weight: normal }
            thead th { font-weight: bold } a { color: #0e6a62 }
            """;

    private PaperStyle() {}
}
