package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Optional;

/**
 * The list of contents: a field that a word processor can make anew, with what it gives already in it. It has no page numbers, which
 * only a word processor knows.
 */
final class Contents {

    private static final String FIELD = " TOC \\o \"1-1\" \\n \\h \\z ";

    private static final String BOOKMARK = "_Toc";

    private static final String TOP = "start";

    private final Xml out;
    private final Paragraphs paragraphs;
    private final Sentences sentences;
    private final Labels labels;

    Contents(Xml out, Paragraphs paragraphs, Sentences sentences, Labels labels) {
        this.out = out;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.labels = labels;
    }

    /** The title of the document, to which the way back leads. */
    void title(String title, Optional<Sheet> ends) {
        paragraphs.start(Styles.TITLE, ends);
        bookmarked(TOP, title);
        paragraphs.end();
    }

    private void bookmarked(String name, String text) {
        String id = sentences.startBookmark(name);
        sentences.words(text);
        sentences.endBookmark(id);
    }

    /** The list; the sheet ends behind it if the next lies the other way. */
    void add(List<Section> sections, Optional<Sheet> ends) {
        paragraphs.add(Styles.CONTENTS_HEADING, labels.text("page.contents"));
        for (int i = 0; i < sections.size(); i++) {
            boolean isLast = i + 1 == sections.size();
            paragraphs.start(Styles.CONTENTS, isLast ? ends : Optional.empty());
            if (i == 0) {
                mark("begin");
                out.start("w:r")
                        .start("w:instrText", "xml:space", "preserve")
                        .text(FIELD)
                        .end()
                        .end();
                mark("separate");
            }
            sentences.link(sections.get(i).heading(), bookmark(i));
            if (isLast) {
                mark("end");
            }
            paragraphs.end();
        }
    }

    private void mark(String part) {
        out.start("w:r").empty("w:fldChar", "w:fldCharType", part).end();
    }

    /** The heading of a section, to which the list leads. */
    void heading(Section section, int number) {
        paragraphs.start(Styles.HEADING_1);
        bookmarked(bookmark(number), section.heading());
        paragraphs.end();
    }

    private static String bookmark(int section) {
        return BOOKMARK + section;
    }

    /** A paragraph behind a table after which the sheet ends. */
    void addWayBack(Optional<Sheet> ends) {
        paragraphs.start(Styles.WAY_BACK, ends);
        sentences.link(labels.text("document.way-back"), TOP);
        paragraphs.end();
    }
}
