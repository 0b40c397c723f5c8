package io.github.promisemodel.language;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.language.TermSearch.Hit;

/** Where in a text the words found are, in code points, lines and columns; asked in the order of the text, it reads that once. */
final class FoundPlaces {

    private final String text;
    private int chars;
    private int codePoints;
    private int line = 1;
    private int column = 1;

    FoundPlaces(String text) {
        this.text = text;
    }

    TermFinding finding(Hit hit, PlanText place) {
        moveTo(hit.start());
        String found = text.substring(hit.start(), hit.end());
        Term term = hit.match().term();
        TermForm form = hit.match().form();
        return new TermFinding(
                term.id(),
                found,
                place.path(),
                place.entry(),
                codePoints,
                codePoints + found.codePointCount(0, found.length()),
                hit.beforeNoun() ? form.insteadBeforeNoun().orElse(form.instead()) : form.instead(),
                place.thing(),
                term.changes(),
                line,
                column,
                term.level(),
                term.alternatives(),
                term.link());
    }

    private void moveTo(int place) {
        while (chars < place) {
            int letter = text.codePointAt(chars);
            chars += Character.charCount(letter);
            codePoints++;
            column++;
            if (letter == '\n') {
                line++;
                column = 1;
            }
        }
    }
}
