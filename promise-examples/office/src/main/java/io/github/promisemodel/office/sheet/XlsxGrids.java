package io.github.promisemodel.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook of Excel part by part; none of it is held as a tree. */
final class XlsxGrids {

    private XlsxGrids() {}

    static List<SheetGrid> read(Path file, SheetLimits limits) throws IOException {
        WorkbookParts.check(file, limits);
        // The bytes are counted above, so that POI need not guess by how well a part was packed.
        try (ZipFile zip = ZipFile.builder().setPath(file).get();
                OPCPackage opened = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
            return read(new XSSFReader(opened), limits);
        } catch (SheetException e) {
            throw e;
        } catch (OpenXML4JException
                | SAXException
                | RuntimeException e) { // what POI throws of a missing part has many types
            throw damaged(e);
        }
    }

    private static List<SheetGrid> read(XSSFReader workbook, SheetLimits limits)
            throws IOException, OpenXML4JException, SAXException {
        SheetRows rows = new SheetRows(limits);
        XlsxWorkbook told = new XlsxWorkbook();
        parse(workbook.getWorkbookData(), told);
        XlsxFormats formats = new XlsxFormats();
        parse(workbook.getStylesData(), formats);
        XlsxTexts texts = new XlsxTexts();
        parse(workbook.getSharedStringsData(), texts);
        XSSFReader.SheetIterator sheets = workbook.getSheetIterator();
        while (sheets.hasNext()) {
            try (InputStream in = sheets.next()) {
                rows.startSheet(sheets.getSheetName());
                parse(in, new XlsxSheet(rows, texts.texts(), formats, told.isFrom1904()));
                rows.endSheet();
            }
        }
        return rows.grids();
    }

    private static void parse(@Nullable InputStream part, DefaultHandler handler) throws IOException, SAXException {
        if (part == null) {
            return; // a workbook need not have every part
        }
        try (part) {
            parser().parse(part, handler);
        }
    }

    private static SAXParser parser() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own parser of XML does not know its features", e);
        }
    }

    private static SheetException damaged(Exception cause) {
        SheetException damaged = new SheetException(
                "it is no workbook that can be read: a part is missing or damaged; open it in a spreadsheet and save it again");
        damaged.initCause(cause);
        return damaged;
    }
}
