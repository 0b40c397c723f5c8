package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.html.EntryRows;
import io.github.promisemodel.reports.words.StatusMark;
import org.jspecify.annotations.Nullable;

/** Texts within a paragraph: words, a status with its letter, names of entries that lead to their rows. */
final class Sentences {

    private final Xml out;
    private final EntryRows rows;
    private int bookmarks;

    Sentences(Xml out, EntryRows rows) {
        this.out = out;
        this.rows = rows;
    }

    /** Words in the style of the paragraph. */
    void words(String text) {
        run(text, null);
    }

    /** Words in a style of their own; the ends of lines in them stay. */
    void run(String text, @Nullable String style) {
        if (text.isEmpty()) {
            return;
        }
        out.start("w:r");
        if (style != null) {
            out.start("w:rPr").empty("w:rStyle", "w:val", style).end();
        }
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r' || character == '\t') {
                piece(text.substring(start, i));
                boolean isSecond = character == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                if (!isSecond) {
                    out.empty(character == '\t' ? "w:tab" : "w:br");
                }
                start = i + 1;
            }
        }
        piece(text.substring(start));
        out.end();
    }

    private void piece(String text) {
        if (!text.isEmpty()) {
            out.start("w:t", "xml:space", "preserve").text(text).end();
        }
    }

    /** What a cell shows. */
    void cell(Cell cell) {
        if (cell.mark().isPresent()) {
            status(cell.mark().get());
            return;
        }
        var links = rows.links(cell);
        if (links.isEmpty()) {
            words(cell.shown());
            return;
        }
        for (EntryRows.Link link : links) {
            if (link.row() == null) {
                words(link.part().text());
            } else {
                link(link.part().text(), bookmark(link.row()));
            }
        }
    }

    /** A status by its letter and its word; what is around it may be shaded. */
    void status(StatusMark mark) {
        run(String.valueOf(mark.letter()), Styles.LETTER);
        words(" " + mark.word());
    }

    /** Words that lead to a bookmark. */
    void link(String text, String bookmark) {
        out.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        run(text, Styles.LINK);
        out.end();
    }

    /** The bookmark of a row of an entry; empty in a table of something else. */
    String bookmark(FigureTable table, int row) {
        String id = rows.id(table, row);
        return id == null ? "" : bookmark(id);
    }

    private static String bookmark(String id) {
        return id.replace('-', '_');
    }

    /** Marks a place that links lead to, which ends with {@link #endBookmark}. */
    String startBookmark(String name) {
        String id = Integer.toString(bookmarks++);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        return id;
    }

    void endBookmark(String id) {
        out.empty("w:bookmarkEnd", "w:id", id);
    }
}
