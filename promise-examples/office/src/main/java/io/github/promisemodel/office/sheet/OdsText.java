package io.github.promisemodel.office.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a cell of an OpenDocument spreadsheet: its paragraphs, a line each. */
final class OdsText {

    /** A text with more spaces in a row than that is no text; the rest of them is left out. */
    private static final int MOST_SPACES = 1_000;

    private final StringBuilder text = new StringBuilder();
    private long read;

    /** Reads to the end of the cell that was started. */
    String read(XMLStreamReader in, long most) throws XMLStreamException {
        text.setLength(0);
        int depth = 1;
        int paragraphs = 0;
        int inParagraph = 0;
        while (depth > 0) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (isPassedOver(in.getLocalName())) {
                        passOver(in);
                        depth--;
                    } else if (in.getLocalName().equals("p")
                            || in.getLocalName().equals("h")) {
                        text.append(paragraphs++ == 0 ? "" : "\n");
                        inParagraph++;
                    } else if (inParagraph > 0) {
                        addSpace(in);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inParagraph -= depth > 0
                                    && (in.getLocalName().equals("p")
                                            || in.getLocalName().equals("h"))
                            ? 1
                            : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inParagraph > 0) {
                        text.append(in.getText());
                    }
                }
                default -> {
                    // comments and instructions are not shown
                }
            }
        }
        read += text.length();
        if (read > most) {
            throw new SheetException("its texts have more than " + most + " characters; it is not read");
        }
        return text.toString();
    }

    private void addSpace(XMLStreamReader in) {
        switch (in.getLocalName()) {
            case "s" -> {
                String times = in.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "c");
                text.append(" ".repeat(Math.min(MOST_SPACES, Math.max(1, XlsxFormats.number(times)))));
            }
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {
                // parts of a paragraph, such as links
            }
        }
    }

    private static boolean isPassedOver(String name) {
        return name.equals("annotation") || name.equals("table") || name.equals("ruby-text") || name.equals("frame");
    }

    private static void passOver(XMLStreamReader in) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
