package io.github.promisemodel.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an OpenDocument spreadsheet with the JDK's own reader of XML. */
final class OdsGrids {

    private OdsGrids() {}

    static List<SheetGrid> read(Path file, SheetLimits limits) throws IOException {
        WorkbookParts.check(file, limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new SheetException("its part content.xml is missing; save it again in a spreadsheet");
            }
            try (InputStream in = zip.getInputStream(content)) {
                XMLStreamReader reader = factory().createXMLStreamReader(in);
                try {
                    return new OdsContent(reader, limits).read();
                } finally {
                    reader.close();
                }
            }
        } catch (XMLStreamException e) {
            SheetException damaged =
                    new SheetException("its part content.xml is damaged; open it in a spreadsheet and save it again");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
