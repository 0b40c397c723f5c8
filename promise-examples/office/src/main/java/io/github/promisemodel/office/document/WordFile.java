package io.github.promisemodel.office.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * A document of Apache POI whose text is XML of ours. POI keeps an object for each cell and each run of a document, which is too much
 * for a table of ten thousand rows; styles, charts, headers and the file as a whole are left to it.
 */
final class WordFile extends XWPFDocument {

    /** The id by which a chart refers to the workbook of its numbers. */
    static final String WORKBOOK = "rId1";

    private CharSequence body = "";
    private int charts;

    /** Its text: a whole {@code w:document}. */
    void body(CharSequence xml) {
        this.body = xml;
    }

    /** A new part of it, such as a chart. */
    <T extends POIXMLDocumentPart> T add(POIXMLRelation relation, Class<T> type) {
        try {
            int number = getPackage().getUnusedPartIndex(relation.getDefaultFileName());
            return type.cast(createRelationship(relation, XWPFFactory.getInstance(), number));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e); // the names are POI's own
        }
    }

    /** Adds a chart with the workbook that has its numbers, and gives the id by which the text refers to it. */
    String addChart(Xml chart, ChartSheet numbers) {
        try {
            charts++;
            PackagePart part = add("/word/charts/chart" + charts + ".xml", XWPFRelation.CHART.getContentType());
            write(part, chart);
            PackagePart workbook =
                    add("/word/embeddings/chart" + charts + ".xlsx", XWPFRelation.WORKBOOK.getContentType());
            try (OutputStream out = workbook.getOutputStream()) {
                out.write(numbers.bytes());
            }
            part.addRelationship(
                    workbook.getPartName(), TargetMode.INTERNAL, XWPFRelation.WORKBOOK.getRelation(), WORKBOOK);
            return getPackagePart()
                    .addRelationship(part.getPartName(), TargetMode.INTERNAL, XWPFRelation.CHART.getRelation())
                    .getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is kept in memory
        }
    }

    private PackagePart add(String name, String type) {
        try {
            return getPackage().createPart(PackagingURIHelper.createPartName(name), type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e); // the names are ours
        }
    }

    private static void write(PackagePart part, CharSequence xml) throws IOException {
        try (Writer writer = new OutputStreamWriter(part.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                    .append(xml);
        }
    }

    @Override
    protected void commit() {
        try {
            write(getPackagePart(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is kept in memory
        }
    }
}
