package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.figures.Section;

/**
 * A document as text for a terminal: every table of every section, in lines of at most a width.
 *
 * <p>Control characters in the plan's texts are replaced, for they could do things to a terminal.
 */
public final class TextDocument {

    private final ReportDocument document;
    private final TextStyle style;

    /**
     * Prepares it.
     *
     * @param document what is said
     * @param style how it looks
     */
    public TextDocument(ReportDocument document, TextStyle style) {
        this.document = document;
        this.style = style;
    }

    /** {@return the text; each line ends with a line feed} */
    public String render() {
        TextLines out = new TextLines(style);
        out.underlined(document.title(), '=');
        addFacts(out);
        for (Section section : document.sections()) {
            out.blank();
            out.blank();
            out.underlined(section.heading(), '-');
            for (FigureTable table : section.tables()) {
                out.blank();
                new TableText(table, style).addTo(out);
            }
            if (section.key().equals(ReportDocument.SUMMARY)) {
                addFurther(out);
            }
        }
        return out.toString();
    }

    /** A text has no list of contents. */
    private void addFurther(TextLines out) {
        if (!document.further().isEmpty()) {
            out.blank();
            out.paragraph(
                    0,
                    WrappedText.of(
                            document.labels().text("summary.further-parts", String.join(", ", document.further()))));
        }
    }

    private void addFacts(TextLines out) {
        int width = document.about().stream()
                .map(Fact::name)
                .mapToInt(name -> WrappedText.of(name).length() + 1)
                .max()
                .orElse(0);
        for (Fact fact : document.about()) {
            out.labelled(
                    0,
                    WrappedText.of(fact.name() + ":"),
                    Math.min(width, style.width() / 2),
                    WrappedText.of(fact.value().shown()));
        }
    }
}
