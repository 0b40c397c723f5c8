package io.github.promisemodel.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

    private static List<String> lines(String text, int width) {
        return WrappedText.of(text).lines(width).stream().map(Span::text).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab-/ \u00e9\t\u0000")
                .withChars('\ud83d', '\ude00')
                .ofMaxLength(60);
    }

    @Test
    void breaksAtSpaces() {
        assertThat(lines("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void breaksAWordOnlyIfItIsLongerThanALine() {
        assertThat(lines("a south-ayrshire-2024 b", 19)).containsExactly("a", "south-ayrshire-2024", "b");
        assertThat(lines("a south-ayrshire b", 5)).containsExactly("a", "south", "-ayrs", "hire", "b");
    }

    @Test
    void breaksALongAddressBehindItsSlashes() {
        assertThat(lines("https://www.northmoor.gov.example/a/plan", 36))
                .containsExactly("https://www.northmoor.gov.example/a/", "plan");
    }

    @Test
    void doesNotBreakWithinACharacterOfTwoHalves() {
        assertThat(lines("\ud83d\ude00".repeat(3), 2)).containsExactly("\ud83d\ude00".repeat(2), "\ud83d\ude00");
    }

    @Test
    void hasNoLineOfNothing() {
        assertThat(lines("", 5)).isEmpty();
        assertThat(lines("   ", 5)).isEmpty();
    }

    @Property
    void losesNothingButSpaces(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int width) {
        assertThat(lines(text, width).stream().collect(Collectors.joining()).replace(" ", ""))
                .isEqualTo(Span.of(text).text().replace(" ", ""));
    }

    @Property
    void hasNoLineThatIsTooLong(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int width) {
        assertThat(WrappedText.of(text).lines(width)).allSatisfy(line -> {
            assertThat(line.length()).isBetween(1, width);
            assertThat(line.text().strip()).isEqualTo(line.text());
        });
    }
}
