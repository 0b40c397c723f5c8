package io.github.promisemodel.check;

import java.util.Locale;

/** What is left of a text where case, blanks and punctuation do not count. */
final class Spelling {

    private Spelling() {}

    /** The letters and digits of a text, in small letters. */
    static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
