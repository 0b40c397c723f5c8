package io.github.promisemodel.status;

import io.github.promisemodel.words.MessageText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statuses of a scale by what a person types, and what to say where that is none of them. */
final class StatusNames {

    private static final String NOT_ASSESSED = "not assessed";

    /** More words of a scheme than these are too many to choose from in a sentence. */
    private static final int MOST_WORDS = 20;

    private StatusNames() {}

    static <S extends Enum<S>> S parse(Class<S> scale, String name) {
        return find(scale, name)
                .orElseThrow(() -> new IllegalArgumentException(unknown(name) + "choose one of " + names(scale)));
    }

    /** The name as it is written goes first, then the words of the scheme, which may be a name in other letters. */
    static <S extends Enum<S>> Reading<S> parse(
            StatusScheme scheme, Class<S> scale, List<Wording<S>> wordings, String text) {
        return named(scale, text)
                .or(() -> scheme.find(scale, text).map(Wording::getReading))
                .or(() -> find(scale, text).map(Reading::of))
                .or(() -> plain(text).equals(NOT_ASSESSED) ? Optional.of(Reading.notAssessed(scale)) : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException(
                        unknown(text) + "choose one of " + names(scale) + ", NOT_ASSESSED" + words(wordings)));
    }

    private static <S extends Enum<S>> Optional<Reading<S>> named(Class<S> scale, String text) {
        return Arrays.stream(scale.getEnumConstants())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .map(Reading::of);
    }

    private static <S extends Enum<S>> Optional<S> find(Class<S> scale, String name) {
        String sought = plain(name);
        return Arrays.stream(scale.getEnumConstants())
                .filter(status -> plain(status.name()).equals(sought))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }

    private static String unknown(String text) {
        return "Status " + MessageText.quoted(text) + ": no such status; ";
    }

    private static <S extends Enum<S>> String names(Class<S> scale) {
        return Arrays.stream(scale.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static <S extends Enum<S>> String words(List<Wording<S>> wordings) {
        List<String> known = wordings.stream()
                .flatMap(wording -> wording.getWords().stream())
                .toList();
        if (known.isEmpty()) {
            return "";
        }
        String listed =
                known.stream().limit(MOST_WORDS).map(MessageText::quoted).collect(Collectors.joining(", "));
        String more = known.size() > MOST_WORDS ? " and " + (known.size() - MOST_WORDS) + " more" : "";
        return ", or of the plan's own words " + listed + more;
    }
}
