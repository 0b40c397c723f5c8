package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.scotland.Councils;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A made-up language: core's sentences in letters of another script, and values between brackets of their own. */
public final class OtherWords {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+|[A-Za-z]");
    private static final Pattern VALUE = Pattern.compile("«[^»]*(»|$)");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    public static final Phrasebook BOOK = Phrasebook.of(
                    code -> Optional.of(otherLetters(Phrasebook.ENGLISH.template(code))))
            .saying(OtherWords::value);

    /** The sentences of core that are whole without an argument, such as "not assessed". */
    private static final Set<String> WHOLE = Phrasebook.codes().stream()
            .map(Phrasebook.ENGLISH::template)
            .filter(text -> text.indexOf('{') < 0)
            .collect(Collectors.toSet());

    /** A constant by its name, which is the same in every language: a person may have to write it into a plan. */
    private static final Pattern NAME = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private OtherWords() {}

    /**
     * Says phrases and finds no English in them: no letter of core's file, and no text among their values that what they are
     * about does not have.
     */
    public static void assertSaid(Collection<? extends Phrased> said, Object about) {
        String texts = about.toString();
        String small = texts.toLowerCase(Locale.ROOT).replace('_', ' ');
        said.forEach(each -> assertSaid(each, text -> {
            String start = text.replaceFirst("\\.{3}$", ""); // of a text that is repeated in part
            boolean isNamed = texts.contains(start)
                    || small.contains(text)
                    || NAME.matcher(text).matches()
                    || Councils.find(text).isPresent(); // a name of Scotland's, whatever the language
            // A word of core's that a plan happens to have is its own only where it is all of a value.
            return WHOLE.contains(text) ? texts.matches("(?s).*[=\\[ ]" + Pattern.quote(text) + "[,\\]}].*") : isNamed;
        }));
    }

    private static void assertSaid(Phrased said, Predicate<String> isKnown) {
        Phrase phrase = said.phrase();
        String other = phrase.in(BOOK);

        assertThat(phrase).hasToString(phrase.in(Phrasebook.ENGLISH));
        message(said).ifPresent(message -> assertThat(message).isEqualTo(phrase.toString()));
        assertThat(english(other)).as(phrase.code() + ": " + other).isEmpty();
        assertThat(texts(phrase)).as(phrase.code() + ": " + phrase).allMatch(isKnown);
    }

    /** What the thing itself says in English, where it has a message. */
    private static Optional<Object> message(Phrased said) {
        try {
            return Optional.of(said.getClass().getMethod("message").invoke(said));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The Latin letters of a text that are not of a value. */
    public static List<String> english(String said) {
        return LATIN.matcher(VALUE.matcher(said).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Optional<String> value(Object value) {
        boolean isValue = !(value instanceof Phrased
                || value instanceof Collection<?>
                || value instanceof Enum<?> constant && Words.has(Words.code(constant)));
        return isValue ? Optional.of("«" + value.toString().replace('»', '"') + "»") : Optional.empty();
    }

    private static String otherLetters(String template) {
        return PLACE.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().length() > 1
                                ? found.group()
                                : other(found.group().charAt(0))));
    }

    /** A letter as wide as those of Chinese. */
    private static String other(char letter) {
        return String.valueOf((char) (letter - 'A' + '\uFF21'));
    }

    /** The texts among the arguments of a phrase and of the phrases within it; what tells sentences apart is not said. */
    private static List<String> texts(Phrase phrase) {
        List<String> texts = new ArrayList<>();
        phrase.arguments().forEach((name, value) -> {
            if (!name.equals("kind")) {
                add(value, texts);
            }
        });
        return texts;
    }

    private static void add(Object value, List<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> add(item, texts));
        } else if (value instanceof Phrased phrased) {
            texts.addAll(texts(phrased.phrase()));
        }
    }
}
