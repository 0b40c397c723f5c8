package io.github.promisemodel.office.workbook;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One part of an ODS file as XML, with names as the standard abbreviates them: {@code table:table-cell}. */
final class OdsXml {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private final XMLStreamWriter xml;

    private OdsXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Begins a part whose root is an element of a name. */
    static OdsXml begin(OutputStream out, String root) throws XMLStreamException {
        OdsXml part = new OdsXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        part.xml.writeStartDocument("UTF-8", "1.0");
        part.start(root);
        for (String prefix : new String[] {"office", "table", "text", "style", "meta", "config", "manifest"}) {
            part.xml.writeAttribute("xmlns:" + prefix, OASIS + prefix + ":1.0");
        }
        part.xml.writeAttribute("xmlns:number", OASIS + "datastyle:1.0");
        part.xml.writeAttribute("xmlns:fo", OASIS + "xsl-fo-compatible:1.0");
        part.xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        part.xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        return part;
    }

    /** Adds an attribute to the element that was begun last. */
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    /** Begins an element; its attributes are names and values in turn. */
    OdsXml start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    /** An element with nothing in it. */
    OdsXml empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Ends the element that was begun last. */
    OdsXml end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** An element with a text in it. */
    OdsXml element(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        xml.writeCharacters(text);
        return end();
    }

    /** A text as paragraphs, each of which keeps its spaces. */
    OdsXml paragraphs(String text) throws XMLStreamException {
        for (String line : text.split("\n", -1)) {
            start("text:p");
            spaced(line);
            end();
        }
        return this;
    }

    /** Readers make one space of several, and none of those at the start, unless they are counted. */
    void spaced(String line) throws XMLStreamException {
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '\t') {
                characters(line, from, at);
                empty("text:tab");
                from = at + 1;
            } else if (character == ' ' && (at == 0 || at == line.length() - 1 || line.charAt(at - 1) == ' ')) {
                characters(line, from, at);
                int end = at;
                while (end < line.length() && line.charAt(end) == ' ') {
                    end++;
                }
                empty("text:s", "text:c", Integer.toString(end - at));
                from = end;
                at = end - 1;
            }
        }
        characters(line, from, line.length());
    }

    private void characters(String line, int from, int to) throws XMLStreamException {
        if (from < to) {
            xml.writeCharacters(line.substring(from, to));
        }
    }

    /** Ends the part. */
    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
