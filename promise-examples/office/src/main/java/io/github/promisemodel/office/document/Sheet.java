package io.github.promisemodel.office.document;

/** A sheet of A4, upright or on its side. Lengths are in twentieths of a point. */
enum Sheet {
    /** As letters are. */
    PORTRAIT(11_906, 16_838),
    /** For wide tables. */
    LANDSCAPE(16_838, 11_906);

    private static final int MARGIN = 1_134;

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** How wide the text is. */
    int room() {
        return width - 2 * MARGIN;
    }

    void addTo(Xml out) {
        if (this == LANDSCAPE) {
            out.empty("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", "landscape");
        } else {
            out.empty("w:pgSz", "w:w", text(width), "w:h", text(height));
        }
        String margin = text(MARGIN);
        String edge = text(MARGIN / 2);
        out.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                edge,
                "w:footer",
                edge,
                "w:gutter",
                "0");
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
