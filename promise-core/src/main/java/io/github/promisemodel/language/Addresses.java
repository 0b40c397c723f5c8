package io.github.promisemodel.language;

import io.github.promisemodel.language.Spans.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what a text has that is no sentence: addresses of pages, of mailboxes and of files, and the tags of HTML. Written by hand,
 * so that every char is looked at a few times at most.
 */
final class Addresses {

    private static final Set<String> FILES = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "csv", "ppt", "pptx", "html", "htm", "json", "txt", "png", "jpg",
            "zip");

    private Addresses() {}

    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (isBorder(text.charAt(i))) {
                i = text.charAt(i) == '<' ? afterTag(text, i, spans) : i + 1;
            } else {
                int end = endOfRun(text, i);
                if (isAddress(text, i, end)) {
                    spans.add(new Span(i, end));
                }
                i = end;
            }
        }
        return spans;
    }

    /** What no address goes over. */
    private static boolean isBorder(char letter) {
        return Character.isWhitespace(letter)
                || letter == '<'
                || letter == '>'
                || letter == '('
                || letter == ')'
                || letter == '"';
    }

    private static int endOfRun(String text, int start) {
        int i = start;
        while (i < text.length() && !isBorder(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where to look on: after a tag that starts here, or after this char. */
    private static int afterTag(String text, int start, List<Span> spans) {
        int name = start + 1;
        if (name < text.length() && text.charAt(name) == '/') {
            name++;
        }
        if (name >= text.length() || !isAscii(text.charAt(name))) {
            return start + 1;
        }
        for (int i = name; i < text.length() && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                spans.add(new Span(start, i + 1));
                return i + 1;
            }
        }
        return start + 1;
    }

    private static boolean isAscii(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean isAddress(String text, int start, int end) {
        int dot = -1;
        int at = -1;
        boolean slash = false;
        for (int i = start + 1; i < end; i++) {
            char letter = text.charAt(i);
            if (letter == ':' && text.startsWith("://", i)) {
                return true;
            }
            boolean within = i + 1 < end
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            if (letter == '.' && within) {
                dot = i;
            } else if (letter == '@' && within) {
                at = i;
            } else if (letter == '/' && dot >= 0) {
                slash = true;
            }
        }
        return dot > 0
                && (at >= 0
                        || slash && isHost(text, start, end)
                        || text.regionMatches(true, start, "www.", 0, 4)
                        || isFile(text, dot, end));
    }

    /** Whether what is before the first slash is the name of a host, such as example.org. */
    private static boolean isHost(String text, int start, int end) {
        int slash = text.indexOf('/', start);
        int dot = text.lastIndexOf('.', slash);
        return slash < end && dot > start && slash - dot > 2;
    }

    private static boolean isFile(String text, int dot, int end) {
        int last = end;
        while (last > dot && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        return last - dot <= 5 && FILES.contains(text.substring(dot + 1, last).toLowerCase(Locale.ROOT));
    }
}
