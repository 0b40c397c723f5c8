package io.github.promisemodel.reports.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them and no other: what a careless writer leaves is refused. */
final class StrictCsv {

    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    static List<List<String>> records(String text) {
        StrictCsv csv = new StrictCsv(text);
        List<List<String>> records = new ArrayList<>();
        while (csv.at < text.length()) {
            records.add(csv.record());
        }
        return records;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>(List.of(field()));
        while (is(',')) {
            fields.add(field());
        }
        if (!is('\r') || !is('\n')) {
            throw new IllegalArgumentException("A record does not end with CR and LF at " + at);
        }
        return fields;
    }

    private String field() {
        return is('"') ? quoted() : bare();
    }

    private String bare() {
        StringBuilder field = new StringBuilder();
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new IllegalArgumentException("A quotation mark is in a field without them at " + at);
            }
            field.append(character());
        }
        return field.toString();
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        while (at < text.length()) {
            if (!is('"')) {
                field.append(character());
            } else if (is('"')) {
                field.append('"');
            } else {
                return field.toString();
            }
        }
        throw new IllegalArgumentException("A quotation mark is not closed");
    }

    private boolean is(char character) {
        boolean is = at < text.length() && text.charAt(at) == character;
        at += is ? 1 : 0;
        return is;
    }

    private char character() {
        char character = text.charAt(at);
        if (Character.isISOControl(character) && "\t\r\n".indexOf(character) < 0) {
            throw new IllegalArgumentException("The control character " + (int) character + " is in a field at " + at);
        }
        at++;
        return character;
    }
}
