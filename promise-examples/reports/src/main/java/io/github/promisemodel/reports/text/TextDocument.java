package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.figures.Section;
import java.util.List;

/**
 * A document as text for a terminal: every table of every section, in lines of at most a width.
 *
 * <p>Control characters in the plan's texts are replaced, for they could do things to a terminal.
 */
public final class TextDocument {

    private final ReportDocument document;
    private final TextStyle style;
    private final String seeMore;

    /**
     * Prepares it.
     *
     * @param document what is said
     * @param style how it looks
     */
    public TextDocument(ReportDocument document, TextStyle style) {
        this(document, style, "");
    }

    /**
     * Prepares it, for a reader who can ask for other parts.
     *
     * @param document what is said
     * @param style how it looks
     * @param seeMore a sentence that says how to ask for them; it comes after the names of the further parts, if there are any
     */
    public TextDocument(ReportDocument document, TextStyle style, String seeMore) {
        this.document = document;
        this.style = style;
        this.seeMore = seeMore;
    }

    /** {@return the text; each line ends with a line feed} */
    public String render() {
        TextLines out = new TextLines(style);
        out.underlined(document.shownTitle(), '=');
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
                addParts(out);
            }
        }
        return out.toString();
    }

    /** A text has no list of contents: it names the parts that follow, or else those that do not. */
    private void addParts(TextLines out) {
        List<String> absent = document.further().stream()
                .filter(part -> document.sections().stream()
                        .noneMatch(section -> section.key().equals(part)))
                .toList();
        if (!absent.isEmpty()) {
            String further = text("summary.further-parts", absent);
            add(out, seeMore.isEmpty() ? further : further + " " + seeMore);
        } else if (!document.further().isEmpty()) {
            List<String> present = document.sections().stream()
                    .map(Section::key)
                    .filter(key -> !key.equals(ReportDocument.SUMMARY))
                    .toList();
            add(out, text("summary.parts", present));
        }
    }

    private String text(String key, List<String> parts) {
        return document.labels().text(key, String.join(", ", parts));
    }

    private static void add(TextLines out, String paragraph) {
        out.blank();
        out.paragraph(0, WrappedText.of(paragraph));
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
