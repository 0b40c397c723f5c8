package io.github.promisemodel.office.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written, element by element. Whatever a text has, it is a text. */
final class Xml implements CharSequence {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element, with names and values of its attributes in turn. */
    Xml start(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Xml end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
        return out;
    }

    /** A text in the element. */
    Xml text(String text) {
        escape(text, false);
        return this;
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
                default -> out.append(character);
            }
        }
    }

    @Override
    public int length() {
        return out.length();
    }

    @Override
    public char charAt(int index) {
        return out.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return out.subSequence(start, end);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
