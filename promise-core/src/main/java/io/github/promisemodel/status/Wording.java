package io.github.promisemodel.status;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.UnknownStatus;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.MessageText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Words a council prints in place of a status, and what they mean, such as "Amber and on track" for green or amber.
 *
 * <p>Words that speak only of what becomes of an entry have a disposition and the reading not assessed.
 *
 * @param <S> the scale the words belong to
 */
@EntityStyle
@Value.Immutable
public abstract class Wording<S extends Enum<S>> {

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    Wording() {}

    /**
     * A new builder, for words with no status in them until one is given.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the builder
     */
    public static <S extends Enum<S>> Builder<S> builder(Class<S> scale) {
        return new Builder<S>().reading(Reading.notAssessed(scale));
    }

    /** {@return a builder that starts with these values} */
    public final Builder<S> toBuilder() {
        return new Builder<S>().from(this);
    }

    /** {@return the wordings, all of one meaning} */
    public abstract List<@TextLimit String> getWords();

    /** {@return the statuses the words allow; not assessed if there is no status in them} */
    public abstract Reading<S> getReading();

    /** {@return the status constants as written, where one of them is not of this scale; otherwise empty} */
    public abstract List<String> getUnknownStatus();

    /** {@return what the words say becomes of the entry} */
    public abstract Optional<DispositionKind> getDisposition();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * Whether these are the words that were printed. Letter case, white space and a closing full stop do not count.
     *
     * @param printed the words as printed
     * @return true if one of the wordings is meant
     */
    public final boolean matches(String printed) {
        String sought = plain(printed);
        return getWords().stream().anyMatch(words -> plain(words).equals(sought));
    }

    /** The words without what does not count, by which they are looked up. */
    static String plain(String words) {
        String spaced = SPACES.matcher(words).replaceAll(" ").strip();
        String open = spaced.endsWith(".") ? spaced.substring(0, spaced.length() - 1) : spaced;
        return open.strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses a wording without words, or an unknown status that is read as a known one. */
    @Value.Check
    protected void check() {
        if (getWords().isEmpty()) {
            throw new IllegalStateException("Wording: it has no words; give at least one");
        }
        UnknownStatus.require(
                getUnknownStatus(),
                getReading().scale(),
                getReading().isNotAssessed(),
                "Wording [" + MessageText.list(getWords()) + "]");
    }

    /**
     * Makes a wording.
     *
     * @param <S> the scale
     */
    public static final class Builder<S extends Enum<S>> extends WordingBuilder<S> {
        Builder() {}
    }
}
