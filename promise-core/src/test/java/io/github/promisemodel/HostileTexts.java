package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Texts that no message may show as they are, and what is required of any message. All of it is made up. */
public final class HostileTexts {

    /** What looks like personal data in some of them. */
    private static final List<String> OF_A_PERSON =
            List.of("someone@example.org", "07700 900123", "EH99 1SP", "AB 12 34 56 C", "0101901232", "1 April 2010");

    /** Control characters, marks of direction, an unpaired surrogate, long texts, and personal data. */
    public static final List<String> ALL = List.of(
            "a\u0000b\u001b[31m\r\n\u0085\u009b\u2028c",
            "\u202e31-12-2024\u2066\u200f\u061c",
            "x\ud800",
            "9".repeat(100_000),
            "x/".repeat(10_000),
            "Ask someone@example.org",
            "Jo Bloggs, 07700 900123",
            "Flat 1, EH99 1SP",
            "NI AB 12 34 56 C",
            "CHI 0101901232",
            "born 1 April 2010",
            "{0} ${jndi:x} #{y} \\");

    private HostileTexts() {}

    /** Requires a message to be short, on one line, in its order, and without anything of a person. */
    public static void assertShowable(Object of, String message, int most) {
        assertThat(message).as("%s", of).hasSizeLessThanOrEqualTo(most).doesNotContain(OF_A_PERSON);
        assertThat(message.codePoints().filter(HostileTexts::isHostile).mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean isHostile(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
