package io.github.promisemodel.office.document;

/**
 * A chart in its place in the text.
 *
 * @param relation the id by which the text refers to the chart
 * @param key its name among other drawings
 * @param title its name for those who do not see it
 * @param description what it shows, in words
 * @param width how wide it is, in EMU
 * @param height how high it is
 */
record Drawing(String relation, String key, String title, String description, long width, long height) {

    /** In a millimetre. */
    static final long MILLIMETRE = 36_000;

    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    void addTo(Xml out, int number) {
        String id = Integer.toString(number);
        out.start("w:r")
                .start("w:drawing")
                .start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", Long.toString(width), "cy", Long.toString(height))
                .empty("wp:docPr", "id", id, "name", key, "descr", description, "title", title)
                .empty("wp:cNvGraphicFramePr")
                .start("a:graphic", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .start("a:graphicData", "uri", CHART)
                .empty("c:chart", "xmlns:c", CHART, "r:id", relation)
                .end()
                .end()
                .end()
                .end()
                .end();
    }
}
