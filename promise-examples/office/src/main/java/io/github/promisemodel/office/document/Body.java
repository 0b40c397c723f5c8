package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.html.EntryRows;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a document: title, facts, contents, and sections of tables with their charts and notes. */
final class Body {

    /** The table whose notes are what a reader takes home. */
    private static final String IN_SHORT = "in-short";

    private final Labels labels;
    private final ReportDocument document;
    private final List<String> replaced;
    private final Frame frame;
    private final ChartParagraphs drawn;
    private final Xml out = new Xml();
    private final Sentences sentences;
    private final Paragraphs paragraphs;
    private final Tables tables;
    private final Contents contents;
    private Sheet sheet = Sheet.PORTRAIT;

    Body(ReportDocument document, List<String> replaced, Frame frame, Charts charts) {
        this.labels = document.labels();
        this.document = document;
        this.replaced = replaced;
        this.frame = frame;
        this.sentences = new Sentences(out, new EntryRows(document.sections()));
        this.paragraphs = new Paragraphs(out, sentences, frame);
        this.tables = new Tables(out, sentences);
        this.drawn = new ChartParagraphs(charts, out, sentences, paragraphs, labels);
        this.contents = new Contents(out, paragraphs, sentences, labels);
    }

    /** All of it. */
    Xml xml() {
        out.start(
                        "w:document",
                        "xmlns:w",
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "xmlns:r",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "xmlns:wp",
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
                .start("w:body");
        List<Block> blocks = blocks();
        addStart(turn(blocks, -1));
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i), turn(blocks, i));
        }
        addEnd();
        frame.addSection(out, sheet);
        out.end().end();
        return out;
    }

    /**
     * A table in its place.
     *
     * @param table the table
     * @param number the number of its section
     * @param isFirst whether it is the first of its section
     * @param columns how wide its columns are
     */
    private record Block(FigureTable table, int number, boolean isFirst, ColumnWidths columns) {

        Sheet sheet() {
            return table.rows().isEmpty() ? Sheet.PORTRAIT : columns.sheet();
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < document.sections().size(); i++) {
            for (FigureTable table : document.sections().get(i).tables()) {
                boolean isFirst =
                        blocks.isEmpty() || blocks.get(blocks.size() - 1).number() != i;
                blocks.add(new Block(table, i, isFirst, new ColumnWidths(table)));
            }
        }
        return blocks;
    }

    /** The sheet that ends behind a block, if the next is on one that lies the other way. */
    private static Optional<Sheet> turn(List<Block> blocks, int i) {
        Sheet here = i < 0 ? Sheet.PORTRAIT : blocks.get(i).sheet();
        Sheet next = i + 1 < blocks.size() ? blocks.get(i + 1).sheet() : Sheet.PORTRAIT;
        return here == next ? Optional.empty() : Optional.of(here);
    }

    /** The title, the facts and the contents, of which the last ends the sheet if the next lies the other way. */
    private void addStart(Optional<Sheet> ends) {
        boolean hasContents = document.sections().size() > 1;
        List<Fact> facts = document.about();
        contents.title(document.title(), facts.isEmpty() && !hasContents ? ends : Optional.empty());
        for (int i = 0; i < facts.size(); i++) {
            boolean isLast = i + 1 == facts.size() && !hasContents;
            addFact(facts.get(i), isLast ? ends : Optional.empty());
        }
        if (hasContents) {
            contents.add(document.sections(), ends);
        }
    }

    private void addFact(Fact fact, Optional<Sheet> ends) {
        paragraphs.start(Styles.FACT, ends);
        sentences.run(fact.name() + ":", Styles.NAME);
        out.start("w:r").empty("w:tab").end();
        sentences.cell(fact.value());
        paragraphs.end();
    }

    private void add(Block block, Optional<Sheet> ends) {
        FigureTable table = block.table();
        if (block.isFirst()) {
            Section section = document.sections().get(block.number());
            contents.heading(section, block.number());
        }
        paragraphs.add(Styles.HEADING_2, table.caption());
        boolean isDrawn = drawn.add(table);
        if (!table.rows().isEmpty()) {
            if (isDrawn) {
                paragraphs.add(Styles.CAPTION, labels.text("page.table-of-values"));
            }
            tables.add(table, block.columns(), block.sheet());
        }
        List<Cell> notes = table.notes();
        for (int i = 0; i < notes.size(); i++) {
            boolean isLast = i + 1 == notes.size();
            paragraphs.start(
                    table.key().equals(IN_SHORT) ? Styles.LEAD : Styles.NOTE, isLast ? ends : Optional.empty());
            sentences.cell(notes.get(i));
            paragraphs.end();
        }
        if (notes.isEmpty() && ends.isPresent()) {
            contents.addWayBack(ends);
        }
        sheet = block.sheet();
    }

    /** What holds for all figures, and where characters were replaced. */
    private void addEnd() {
        if (!replaced.isEmpty()) {
            paragraphs.add(Styles.CLOSING, labels.text("document.replaced", replaced.size()));
            replaced.forEach(place -> paragraphs.add(Styles.CLOSING, place));
        }
        paragraphs.add(Styles.CLOSING, labels.text("page.footer"));
    }
}
