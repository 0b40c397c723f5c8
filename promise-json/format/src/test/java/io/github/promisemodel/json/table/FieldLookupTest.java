package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a table finds its fields. */
class FieldLookupTest {

    private final FieldLookup lookup = new FieldLookup(List.of("id", "title", "due"));

    @Test
    void findGivesTheIndexOfAName() {
        assertThat(lookup.find("id", lookup.start())).isZero();
        assertThat(lookup.find("title", 0)).isEqualTo(1);
        assertThat(lookup.find("due", 1)).isEqualTo(2);
    }

    @Test
    void findIsRightWhenAnotherFieldFollowedLastTime() {
        lookup.find("title", 0);

        assertThat(lookup.find("due", 0)).isEqualTo(2);
        assertThat(lookup.find("title", 0)).isEqualTo(1);
        assertThat(lookup.find("title", lookup.start())).isEqualTo(1);
    }

    @Test
    void findComparesCharactersNotIdentities() {
        lookup.find("title", 0);

        assertThat(lookup.find(String.join("", "ti", "tle"), 0)).isEqualTo(1);
    }

    @Test
    void findRemembersNoUnknownName() {
        lookup.find("title", 0);

        assertThat(lookup.find("colour", 0)).isEqualTo(FieldLookup.UNKNOWN);
        assertThat(lookup.find("title", 0)).isEqualTo(1);
    }

    @Test
    void anEmptyNameIsUnknown() {
        assertThat(lookup.find("", lookup.start())).isEqualTo(FieldLookup.UNKNOWN);
        assertThat(lookup.find("", 2)).isEqualTo(FieldLookup.UNKNOWN);
    }

    @Test
    void isKnownIsTrueOfTheNamesAlone() {
        assertThat(lookup.isKnown("due")).isTrue();
        assertThat(lookup.isKnown("colour")).isFalse();
        assertThat(lookup.isKnown("")).isFalse();
    }
}
