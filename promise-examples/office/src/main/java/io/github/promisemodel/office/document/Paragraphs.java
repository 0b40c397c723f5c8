package io.github.promisemodel.office.document;

import java.util.Optional;

/** Paragraphs in a style each. None is empty: what is between them is a matter of styles. */
final class Paragraphs {

    private final Xml out;
    private final Sentences sentences;
    private final Frame frame;

    Paragraphs(Xml out, Sentences sentences, Frame frame) {
        this.out = out;
        this.sentences = sentences;
        this.frame = frame;
    }

    /** A paragraph that is a text. */
    void add(String style, String text) {
        start(style);
        sentences.words(text);
        end();
    }

    void start(String style) {
        start(style, Optional.empty());
    }

    /** Begins a paragraph, which may be the last on sheets that lie one way. */
    void start(String style, Optional<Sheet> ends) {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        ends.ifPresent(sheet -> frame.addSection(out, sheet));
        out.end();
    }

    void end() {
        out.end();
    }
}
