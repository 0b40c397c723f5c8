package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.promisemodel.status.ActionStatus;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text as a message shows it. */
class MessageTextTest {

    private static final String FACE = "\ud83d\ude00";

    private static final String EMAIL = "someone@example.org";

    private static String repeated(String text, int times) {
        return text.repeat(times);
    }

    @Nested
    class Characters {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "4.1",
                    "Caf\u00e9, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                    "e\u0301",
                    FACE,
                    "\ud83d\udc69\u200d\ud83d\ude80",
                    "~ \u00a0\ufffd"
                })
        void ofKeepsWhatIsSeenAndTheJoiners(String text) {
            assertThat(MessageText.of(text)).isEqualTo(text);
            assertThat(MessageText.cleaned(text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(
                ints = {
                    0, 7, '\b', '\t', '\n', '\r', 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0xad, 0x61c, 0x200b, 0x200e,
                    0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xd800, 0xdfff, 0xfeff, 0xe0001,
                    0xe0061, 0xe007f
                })
        void ofReplacesWhatCouldChangeTheLineItsOrderOrTheTerminal(int character) {
            String text = "a" + Character.toString(character) + "b";

            assertThat(MessageText.of(text)).isEqualTo("a\ufffdb");
            assertThat(MessageText.cleaned(text)).isEqualTo("a\ufffdb");
        }

        @Test
        void cleanedKeepsTheLengthAndWhatLooksLikePersonalData() {
            assertThat(MessageText.cleaned(repeated("x", 1000) + "\n" + EMAIL))
                    .isEqualTo(repeated("x", 1000) + "\ufffd" + EMAIL);
        }
    }

    @Nested
    class Length {

        @Test
        void ofShowsTheFirstCharactersOfALongerText() {
            assertThat(MessageText.of(repeated("x", 120))).isEqualTo(repeated("x", 120));
            assertThat(MessageText.of(repeated("x", 121))).isEqualTo(repeated("x", 120) + "...");
            assertThat(MessageText.of(repeated(FACE, 121))).isEqualTo(repeated(FACE, 120) + "...");
            assertThat(MessageText.of("x" + repeated(FACE, 119))).isEqualTo("x" + repeated(FACE, 119));
            assertThat(MessageText.of("abcd", 3)).isEqualTo("abc...");
            assertThat(MessageText.of("abc", 3)).isEqualTo("abc");
            assertThat(MessageText.of("", 3)).isEmpty();
            assertThat(MessageText.of("\u202eabc", 3)).isEqualTo("\ufffdab...");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "e\u0301", // an accent
                    "e\u0301\u0302\u0303", // several
                    "\u0915\u0903", // a sign that takes room of its own
                    "1\u20e3", // a mark around a character
                    "\ud83d\udc4d\ud83c\udffb", // a tone of skin
                    "\ud83d\udc4d\ud83c\udfff",
                    "\ud83d\udc69\u200d\ud83d\ude80" // joined
                })
        void ofPartsNoCharacterFromWhatBelongsToIt(String character) {
            int parts = character.codePointCount(0, character.length());
            for (int most = 3; most < 2 + parts; most++) {
                assertThat(MessageText.of("ab" + character + "cd", most)).isEqualTo("ab...");
            }
            assertThat(MessageText.of("ab" + character + "cd", 2 + parts)).isEqualTo("ab" + character + "...");
            assertThat(MessageText.of("ab" + character, 2 + parts)).isEqualTo("ab" + character);
        }

        @Test
        void ofCutsWithinAHeapOfAccents() {
            assertThat(MessageText.of("a" + repeated("\u0301", 8), 8)).isEqualTo("...");
            assertThat(MessageText.of("a" + repeated("\u0301", 20), 12))
                    .isEqualTo("a" + repeated("\u0301", 11) + "...");
            assertThat(MessageText.of("a" + repeated("\u0301", 9), 9)).isEqualTo("a" + repeated("\u0301", 8) + "...");
            assertThat(MessageText.of(repeated("\u0301", 20), 4)).isEqualTo("...");
            assertThat(MessageText.of("\ud83c\udffaab", 1)).isEqualTo("\ud83c\udffa...");
            assertThat(MessageText.of("a\ud83c\udffa", 1)).isEqualTo("a...");
        }

        @Test
        void quotedShowsLess() {
            assertThat(MessageText.quoted("soon")).isEqualTo("'soon'");
            assertThat(MessageText.quoted("soon", '"')).isEqualTo("\"soon\"");
            assertThat(MessageText.quoted("")).isEqualTo("''");
            assertThat(MessageText.quoted(repeated("x", 60))).isEqualTo("'" + repeated("x", 60) + "'");
            assertThat(MessageText.quoted(repeated("x", 61))).isEqualTo("'" + repeated("x", 60) + "...'");
        }
    }

    @Nested
    class OfAPerson {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    EMAIL,
                    "Ask " + EMAIL + " first",
                    "Jo Bloggs, 07700 900123",
                    "0101010011 born 1 May 2011",
                    "QQ 12 34 56 A or AB123456C",
                    "EH99 1SP",
                    "d.o.b. 3/4/2011",
                    "077\u200b00 900123",
                    "some\u202eone@exam\u00adple.org",
                    "someone@\u0000example.org",
                    EMAIL + "\u200bx"
                })
        void whatLooksLikePersonalDataIsNotRepeated(String text) {
            String said = "a text of " + text.length() + " characters that looks like personal data";

            assertThat(MessageText.of(text)).isEqualTo(said);
            assertThat(MessageText.quoted(text)).isEqualTo(said);
            assertThat(MessageText.of(FACE + text, 60))
                    .isEqualTo("a text of " + (text.length() + 1) + " characters that looks like personal data");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "4.1",
                    "S12000028",
                    "2023-12-31",
                    "2021-24",
                    "1,721",
                    "12.5%",
                    "0",
                    "Section 31(4)",
                    "@promise",
                    "P1Y",
                    "sha-256:00000000000000000000000000000000",
                    "/areas/3/actions/0",
                    "10 of 31",
                    "2021/2024"
                })
        void whatAPlanPrintsIsRepeated(String text) {
            assertThat(MessageText.of(text)).isEqualTo(text);
        }

        @Test
        void whatBeginsInTheShownPartIsNotRepeatedEither() {
            for (int before = 100; before < 121; before++) {
                assertThat(MessageText.of(repeated("x", before - 1) + " 07700 900123"))
                        .doesNotContain("0770");
                assertThat(MessageText.of(repeated("x", before - 1) + " " + repeated("a", 250) + "@example.org"))
                        .startsWith("a text of");
            }
        }

        @Test
        void whatIsFarBeyondTheCutIsNotAskedAbout() {
            assertThat(MessageText.of(repeated("x ", 400) + EMAIL)).isEqualTo(repeated("x ", 60) + "...");
        }
    }

    @Nested
    class Lists {

        @Test
        void listShowsTheFirstTextsAndHowManyMoreThereAre() {
            assertThat(MessageText.list(List.of())).isEmpty();
            assertThat(MessageText.list(List.of("a", "b\n", EMAIL)))
                    .isEqualTo("a, b\ufffd, a text of 19 characters that looks like personal data");
            assertThat(MessageText.list(List.of(repeated("x", 61), "b"))).isEqualTo(repeated("x", 60) + "..., b");
        }

        @Test
        void listEndsWhereItIsLong() {
            String ten = repeated("x", 10);

            assertThat(MessageText.list(Collections.nCopies(20, ten)))
                    .isEqualTo(String.join(", ", Collections.nCopies(20, ten)));
            assertThat(MessageText.list(Collections.nCopies(21, ten)))
                    .isEqualTo(String.join(", ", Collections.nCopies(20, ten)) + " and 1 more");
            assertThat(MessageText.list(Collections.nCopies(100_000, ten))).endsWith(ten + " and 99980 more");
        }
    }

    @Nested
    class Pointers {

        @Test
        void ofPointerShowsEachStepAsAText() {
            assertThat(MessageText.ofPointer("")).isEmpty();
            assertThat(MessageText.ofPointer("/")).isEqualTo("/");
            assertThat(MessageText.ofPointer("/areas/3/actions/0")).isEqualTo("/areas/3/actions/0");
            assertThat(MessageText.ofPointer("/a~1b/\u202ec/")).isEqualTo("/a~1b/\ufffdc/");
            assertThat(MessageText.ofPointer("/areas/0/07700 900123/x"))
                    .isEqualTo("/areas/0/a text of 12 characters that looks like personal data/x");
        }

        @Test
        void ofPointerEndsWhereItIsLong() {
            assertThat(MessageText.ofPointer("/" + repeated("x", 70) + "/y"))
                    .isEqualTo("/" + repeated("x", 60) + ".../y");
            assertThat(MessageText.ofPointer(repeated("/0", 100))).isEqualTo(repeated("/0", 100));
            assertThat(MessageText.ofPointer(repeated("/0", 101))).isEqualTo(repeated("/0", 100) + "/...");
            assertThat(MessageText.ofPointer(repeated("/0", 500_000))).isEqualTo(repeated("/0", 100) + "/...");
        }
    }

    @Nested
    class InSentences {

        private static List<Integer> numbers(int count) {
            return IntStream.rangeClosed(1, count).boxed().toList();
        }

        private String filled(String text, Map<String, ?> arguments) {
            return Template.parse("test.CODE", text).fill(arguments);
        }

        @Test
        void aTextOfAnArgumentIsShownAsOne() {
            assertThat(filled("{id}: {title}", Map.of("id", "4\n1", "title", repeated("x", 1000))))
                    .isEqualTo("4\ufffd1: " + repeated("x", 120) + "...");
            assertThat(filled("{id}", Map.of("id", new StringBuilder(EMAIL))))
                    .isEqualTo("a text of 19 characters that looks like personal data");
            assertThat(filled("{ids}", Map.of("ids", List.of("a\u001b", EMAIL))))
                    .isEqualTo("a\ufffd and a text of 19 characters that looks like personal data");
        }

        @Test
        void aValueWithATextInItIsShownAsOne() {
            assertThat(filled("{id}", Map.of("id", Optional.of(EMAIL)))).startsWith("a text of");
        }

        @Test
        void aPhraseAmongTheArgumentsIsNotShortenedAgain() {
            Phrase phrase = Phrase.of("check.COUNCIL", "code", repeated("x", 100), "name", repeated("y", 100));

            assertThat(filled("{council}", Map.of("council", phrase)))
                    .isEqualTo(repeated("x", 100) + " (" + repeated("y", 100) + ")");
        }

        @Test
        void anotherPhrasebookSaysItsOwnWords() {
            Phrasebook ours =
                    Phrasebook.of(Map.of("words.PERSONAL_DATA", "{length} signs", "words.MORE", "{count} others"));

            assertThat(ours.say(EMAIL)).isEqualTo("19 signs");
            assertThat(ours.say(numbers(22))).endsWith(", 20 and 2 others");
        }

        @Test
        void ofALongListTheFirstItemsAreSaidAndHowManyMoreThereAre() {
            String first = Stream.of(numbers(20))
                    .map(all -> all.toString().replaceAll("[\\[\\]]", ""))
                    .findFirst()
                    .orElseThrow();

            assertThat(filled("{ids|+, }", Map.of("ids", numbers(20)))).isEqualTo(first);
            assertThat(filled("{ids|+, }", Map.of("ids", numbers(21)))).isEqualTo(first + " and 1 more");
            assertThat(filled("{ids}", Map.of("ids", numbers(21)))).isEqualTo(first + " and 1 more");
            assertThat(filled("{ids|*or}", Map.of("ids", numbers(1000)))).isEqualTo(first + " or 980 more");
            assertThat(filled("{ids}", Map.of("ids", numbers(20)))).isEqualTo(first.replace(", 20", " and 20"));
        }

        @Test
        void aNumberAndAConstantAreSaidAsTheyAre() {
            assertThat(filled("{n} {m}", Map.of("n", 1_234_567L, "m", new BigDecimal("1E+3"))))
                    .isEqualTo("1234567 1000");
            assertThat(Phrasebook.of(Map.of()).say(ActionStatus.ON_TARGET)).isEqualTo("on target");
        }

        @Test
        void theArgumentsOfAPhraseInEnglishAreAsShort() {
            assertThat(Phrase.of("check.KEY", "key", "a\u0007", "ids", numbers(21))
                            .englishArguments())
                    .containsEntry("key", "a\ufffd")
                    .hasEntrySatisfying("ids", ids -> assertThat(ids).endsWith(" and 1 more"));
        }

        @Test
        void theArgumentsOfAPhraseAreAsShort() {
            Map<String, Object> texts = Phrase.of("check.KEY", "key", repeated("\u0007", 1000), "ids", numbers(1000))
                    .texts();

            assertThat(texts.get("key")).isEqualTo(repeated("\ufffd", 120) + "...");
            assertThat(texts.get("ids"))
                    .asInstanceOf(LIST)
                    .hasSize(21)
                    .startsWith("1", "2")
                    .endsWith("20", "980 more");
            assertThat(Phrase.of("check.KEY", "ids", numbers(20)).texts().get("ids"))
                    .asInstanceOf(LIST)
                    .hasSize(20)
                    .endsWith("20");
        }
    }

    @Property
    void anyTextIsShownShortAndOnOneLine(@ForAll @StringLength(max = 300) String text) {
        String shown = MessageText.of(text);

        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(MessageText.MOST_CHARACTERS + 3);
        assertThat(shown.codePoints().map(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.SURROGATE, (int) Character.LINE_SEPARATOR);
        assertThat(MessageText.cleaned(shown)).isEqualTo(shown);
    }

    @Property
    void whatIsShownOfAShortTextIsShownTheSameASecondTime(@ForAll @StringLength(max = 120) String text) {
        assertThat(MessageText.of(MessageText.of(text))).isEqualTo(MessageText.of(text));
    }
}
