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

    /** Where a word may start: not after a part of a word, unless that is up to three marks of emphasis. */
    private static final String START = "(?:(?<!" + OF_A_WORD + ")|(?<=(?<!" + OF_A_WORD + ")_{1,3}))";

    private static final String END = "(?=_{0,3}+(?!" + OF_A_WORD + "))";

    private static final String SPACE = "[\\s\\x1C-\\x1F\\p{Z}]";

    private static final String HYPHEN = "[-\\u2010-\\u2013]";

    private static final String BETWEEN = "(?:" + SPACE + "++(?:" + HYPHEN + SPACE + "*+)?+|" + HYPHEN + SPACE + "*+)";

    /** What is found: the words, where they start in code points, the term and what to say instead. */
    record Found(String words, int start, String term, String instead) {}

    private final Map<String, TermSearch.Match> meanings = new HashMap<>();
    private final Map<String, Pattern> own = new HashMap<>();
    private final CareLanguage language;
    private final Pattern wanted;
    private final Pattern names;
    private final Pattern exempt;
    private final Pattern ordinary;
    private final Pattern better;

    PatternSearch(CareLanguage language) {
        this.language = language;
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
                            new TermSearch.Match(term, number, new PhraseIndex(List.of())));
                    replacements.add(number.instead());
                    number.insteadBeforeNoun().ifPresent(replacements::add);
                }
            }
        }
        Set<String> all = withPlurals(language.exempt());
        Set<String> named = new LinkedHashSet<>(all);
        named.removeIf(phrase -> !TermPattern.isName(phrase));
        all.removeAll(named);
        wanted = Pattern.compile(anyOf(words, false));
        names = Pattern.compile("(?=(" + anyOf(named, true) + "))");
        exempt = Pattern.compile("(?=(" + anyOf(all, false) + "))");
        ordinary = Pattern.compile("(?=(" + anyOf(withPlurals(phrases), true) + "))");
        better = Pattern.compile("(?=(" + anyOf(replacements, false) + "))");
    }

    /** The phrases in which the term that some words are is ordinary. */
    private Pattern own(String words) {
        String id = meanings.get(compared(words)).term().id();
        return own.computeIfAbsent(
                id,
                each -> Pattern.compile(
                        anyOf(withPlurals(language.find(each).orElseThrow().exempt()), true)));
    }

    private static Set<String> withPlurals(Collection<String> phrases) {
        Set<String> both = new LinkedHashSet<>(phrases);
        phrases.forEach(phrase -> both.add(TermPattern.pluralOf(phrase)));
        return both;
    }

    List<Found> findings(String text) {
        List<Found> all = new ArrayList<>();
        List<Span> untouched = new ArrayList<>(Quotations.in(text));
        untouched.addAll(Addresses.in(text));
        Spans exempted = new Spans(spans(names, text, untouched));
        Spans around = new Spans(spans(exempt, text, List.of()));
        Spans ordinaryUses = new Spans(spans(ordinary, text, List.of()));
        Spans replaced = new Spans(spans(better, text, List.of()));
        Words read = new Words(text);
        Matcher matcher = wanted.matcher(text);
        boolean more = matcher.find();
        while (more) {
            int start = matcher.start();
            int end = matcher.end();
            int cut = replaced.endOfCut(start, end);
            int next = cut < 0 ? end : cut;
            if (cut < 0
                    && TermPattern.mayStartAt(text, start)
                    && !exempted.touch(start, end)
                    && !around.holds(start, end)
                    && !ordinaryUses.holdsMore(start, end)) {
                TermSearch.Match meaning = meanings.get(compared(matcher.group()));
                int first = read.at(start);
                int last = Math.max(first, read.at(end - 1));
                if (!TermSearch.isMeant(meaning, read, first, last)) {
                    next = Math.min(end, first < read.count() ? read.end(first) : end);
                } else if (!own(matcher.group()).matcher(matcher.group()).find()) {
                    TermForm form = meaning.form();
                    String instead = FollowingNoun.isAfter(read, last)
                            ? form.insteadBeforeNoun().orElse(form.instead())
                            : form.instead();
                    all.add(new Found(
                            matcher.group(),
                            text.codePointCount(0, start),
                            meaning.term().id(),
                            instead));
                }
            }
            more = matcher.find(Math.max(next, start + 1));
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
    private static String anyOf(Collection<String> phrases, boolean names) {
        String any = phrases.stream()
                .map(PatternSearch::words)
                .sorted(Comparator.comparing((List<String> words) -> words.size())
                        .thenComparing(words -> String.join(" ", words).length())
                        .reversed())
                .map(words -> words.stream().map(word -> pattern(word, names)).collect(Collectors.joining(BETWEEN)))
                .collect(Collectors.joining("|"));
        String asWritten =
                phrases.stream().map(phrase -> asWritten(phrase, names)).collect(Collectors.joining("|"));
        return phrases.isEmpty() ? "(?!)" : START + "(?:" + any + ")" + END;
    }

    /** A phrase with as many hyphens between its words as it has itself. */
    private static String asWritten(String phrase, boolean names) {
        String gap = "(?:" + SPACE + "|" + HYPHEN + ")+";
        Matcher gaps = Pattern.compile(gap).matcher(phrase.replaceAll("^" + gap + "|" + gap + "$", ""));
        List<String> words = words(phrase);
        StringBuilder all = new StringBuilder(pattern(words.get(0), names));
        for (int i = 1; gaps.find(); i++) {
            int steps = 0;
            Matcher step = Pattern.compile(BETWEEN).matcher(gaps.group());
            while (step.find()) {
                steps++;
            }
            all.append(BETWEEN.repeat(steps)).append(pattern(words.get(i), names));
        }
        return all.toString();
    }

    private static String pattern(String word, boolean name) {
        int[] first = word.codePoints().filter(Character::isLetter).limit(2).toArray();
        boolean capitals =
                name || first.length == 2 && Character.isUpperCase(first[0]) && Character.isUpperCase(first[1]);
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
