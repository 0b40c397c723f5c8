package io.github.promisemodel.reports.words;

import io.github.promisemodel.words.Phrasebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/**
 * A language of one letter: the English of the report and of core with a Cyrillic letter for each Latin one, so that a Latin
 * letter in what is written came from elsewhere. Names of months are Greek.
 */
public final class MadeUpLanguage extends ResourceBundle {

    private static final char LETTER = '\u0436';

    private final ResourceBundle english = getBundle(Labels.class.getName(), Locale.ENGLISH);

    /** Its labels. */
    public static Labels labels() {
        return Labels.from(new MadeUpLanguage());
    }

    @Override
    protected Object handleGetObject(String key) {
        if (key.equals("language")) {
            return "el";
        }
        if (key.startsWith("date.") && !key.equals("date.span")) {
            return english.getString(key);
        }
        if (Phrasebook.codes().contains(key)) {
            return translated(english.containsKey(key) ? english.getString(key) : Phrasebook.ENGLISH.template(key));
        }
        return translated(english.getString(key));
    }

    /** Names of arguments stay as they are; the words of a choice or before the last of a list do not. */
    private static String translated(String text) {
        StringBuilder into = new StringBuilder();
        boolean isName = false;
        for (char each : text.toCharArray()) {
            isName = each == '{' || isName && each != '|' && each != '}';
            into.append(!isName && Character.isLetter(each) ? LETTER : each);
        }
        return into.toString();
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = new ArrayList<>(english.keySet());
        keys.addAll(Phrasebook.codes());
        return Collections.enumeration(new TreeSet<>(keys));
    }
}
