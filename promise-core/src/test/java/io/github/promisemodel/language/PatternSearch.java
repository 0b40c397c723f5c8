package io.github.promisemodel.language;

import io.github.promisemodel.language.Spans.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The plain and slow way to find terms, by regular expressions: what the fast one is compared with. */
final class PatternSearch {

    private static final String OF_A_WORD = "[\\p{L}\\p{M}\\p{N}_]";

    private static final String SPACE = "[\\s\\x1C-\\x1F\\p{Z}]";

    private static final String HYPHEN = "[-\\u2010-\\u2013]";

    private static final String BETWEEN = "(?:" + SPACE + "++(?:" + HYPHEN + SPACE + "*+)?+|" + HYPHEN + SPACE + "*+)";

    /** What is found: the words, where they start in code points, the term and what to say instead. */
    record Found(String words, int start, String term, String instead) {}

    private final Map<String, Found> meanings = new HashMap<>();
    private final Pattern wanted;
    private final Pattern names;
    private final Pattern ordinary;
    private final Pattern better;

    PatternSearch(CareLanguage language) {
        List<String> words = new ArrayList<>();
        Set<String> phrases = new LinkedHashSet<>();
        Set<String> replacements = new LinkedHashSet<>();
        for (Term term : language.terms()) {
            phrases.addAll(term.exempt());
            for (TermForm form : term.forms()) {
                for (TermForm number : form.numbers()) {
                    words.add(number.words());
                    meanings.put(
                            compared(String.join(" ", words(number.words()))),
                            new Found("", 0, term.id(), number.instead()));
                    replacements.add(number.instead());
                }
            }
        }
        wanted = Pattern.compile(anyOf(words));
        names = Pattern.compile("(?=(" + anyOf(withPlurals(language.exempt())) + "))");
        ordinary = Pattern.compile("(?=(" + anyOf(withPlurals(phrases)) + "))");
        better = Pattern.compile("(?=(" + anyOf(replacements) + "))");
    }

    private static Set<String> withPlurals(Collection<String> phrases) {
        Set<String> both = new LinkedHashSet<>(phrases);
        phrases.forEach(phrase -> both.add(TermPattern.pluralOf(phrase)));
        return both;
    }

    List<Found> findings(String text) {
        List<Found> all = new ArrayList<>();
        Spans exempted = new Spans(spans(names, text, Quotations.in(text)));
        Spans ordinaryUses = new Spans(spans(ordinary, text, List.of()));
        Spans replaced = new Spans(spans(better, text, List.of()));
        Matcher matcher = wanted.matcher(text);
        boolean more = matcher.find();
        while (more) {
            int start = matcher.start();
            int cut = replaced.endOfCut(start, matcher.end());
            if (cut < 0
                    && TermPattern.mayStartAt(text, start)
                    && !exempted.touch(start, matcher.end())
                    && ordinaryUses.endOfCut(start, matcher.end()) < 0) {
                Found meaning = meanings.get(compared(matcher.group()));
                all.add(new Found(matcher.group(), text.codePointCount(0, start), meaning.term(), meaning.instead()));
            }
            more = cut < 0 ? matcher.find() : matcher.find(cut);
        }
        return all;
    }

    private static List<Span> spans(Pattern pattern, String text, List<Span> others) {
        List<Span> spans = new ArrayList<>(others);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return spans;
    }

    /** In one case, with one space between and one kind of apostrophe. */
    private static String compared(String text) {
        return text.replaceAll(BETWEEN, " ")
                .replace('\u2019', '\'')
                .codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> words(String phrase) {
        return Pattern.compile("(?:" + SPACE + "|" + HYPHEN + ")+")
                .splitAsStream(phrase)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** One pattern for all phrases; the longer wins where two start at one place. */
    private static String anyOf(Collection<String> phrases) {
        String any = phrases.stream()
                .map(PatternSearch::words)
                .sorted(Comparator.comparing((List<String> words) -> words.size())
                        .thenComparing(words -> String.join(" ", words).length())
                        .reversed())
                .map(words -> words.stream().map(PatternSearch::pattern).collect(Collectors.joining(BETWEEN)))
                .collect(Collectors.joining("|"));
        return phrases.isEmpty() ? "(?!)" : "(?<!" + OF_A_WORD + ")(?:" + any + ")(?!" + OF_A_WORD + ")";
    }

    private static String pattern(String word) {
        int[] first = word.codePoints().filter(Character::isLetter).limit(2).toArray();
        boolean capitals = first.length == 2 && Character.isUpperCase(first[0]) && Character.isUpperCase(first[1]);
        return word.codePoints()
                .mapToObj(letter -> pattern(letter, capitals && Character.isUpperCase(letter)))
                .collect(Collectors.joining());
    }

    /** A letter by its number: one of two chars in a pattern would change how it looks behind. */
    private static String pattern(int letter, boolean exact) {
        if (letter == '\'' || letter == '\u2019') {
            return "['\u2019]";
        }
        String literal = "\\x{" + Integer.toHexString(letter) + "}";
        return exact ? literal : "(?iu:" + literal + ")";
    }
}
