package io.github.promisemodel.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortTextsTest {

    private final ShortTexts texts = new ShortTexts();

    private static String of(ShortTexts texts, String text) {
        return texts.of(("<" + text + ">").toCharArray(), 1, text.length());
    }

    @Test
    void aTextThatWasMetBeforeIsTheSameString() {
        assertThat(of(texts, "2024-03-31")).isSameAs(of(texts, "2024-03-31")).isEqualTo("2024-03-31");
    }

    @Test
    void textsThatShareAPlaceAreToldApart() {
        // Their hashes are equal, as those of Java's strings are.
        assertThat(of(texts, "Aa")).isEqualTo("Aa");
        assertThat(of(texts, "BB")).isEqualTo("BB");
        assertThat(of(texts, "Aa")).isEqualTo("Aa");
    }

    @Test
    void aTextAndItsBeginningAreToldApart() {
        assertThat(of(texts, "ON_TARGET")).isEqualTo("ON_TARGET");
        assertThat(of(texts, "ON_TARGE")).isEqualTo("ON_TARGE");
        assertThat(of(texts, "")).isEmpty();
    }

    @Test
    void everyTextOfFewLettersIsItsCharactersWhateverWasMetBefore() {
        for (int round = 0; round < 2; round++) {
            everyTextFrom("");
        }
    }

    private void everyTextFrom(String start) {
        assertThat(of(texts, start)).isEqualTo(start);
        if (start.length() < 6) {
            for (char letter : new char[] {'A', 'B', 'a'}) {
                everyTextFrom(start + letter);
            }
        }
    }

    @Test
    void aTextMayEndWhereItsCharactersDo() {
        assertThat(texts.of("RED".toCharArray(), 0, 3)).isEqualTo("RED");
    }

    @Test
    void mostOfAPlansIdsAndDatesAreFoundAgain() {
        List<String> ids = new ArrayList<>();
        for (int area = 1; area <= 4; area++) {
            for (int entry = 1; entry <= 9; entry++) {
                ids.add(area + ".0" + entry); // those of one length
                ids.add("202" + area + "-0" + entry + "-30"); // those of one end
            }
        }
        List<String> met = ids.stream().map(id -> of(texts, id)).toList();

        long found = IntStream.range(0, ids.size())
                .filter(i -> of(texts, ids.get(i)) == met.get(i))
                .count();

        assertThat(found).isGreaterThan(ids.size() / 2);
    }
}
