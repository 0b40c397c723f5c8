package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.promisemodel.reference.ExtensionValue.Flag;
import io.github.promisemodel.reference.ExtensionValue.Numeral;
import io.github.promisemodel.reference.ExtensionValue.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

    private static final Map<String, ExtensionValue> WARD_AND_COST = wardAndCost();

    private static Map<String, ExtensionValue> wardAndCost() {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        values.put("ward", new Text("North"));
        values.put("cost", new Numeral("1.50"));
        values.put("agreed", new Flag(true));
        return values;
    }

    @Test
    void namesKeepTheOrderTheyWereGivenIn() {
        assertThat(Extensions.of(WARD_AND_COST).names()).containsExactly("ward", "cost", "agreed");
    }

    @Test
    void everyFieldIsHandedOverInOrder() {
        List<String> seen = new ArrayList<>();

        Extensions.of(WARD_AND_COST).forEach((name, value) -> seen.add(name + "=" + value));

        assertThat(seen)
                .containsExactly("ward=Text[value=North]", "cost=Numeral[spelling=1.50]", "agreed=Flag[value=true]");
    }

    @Test
    void aFieldIsFoundByItsName() {
        Extensions extensions = Extensions.of("ward", new Text("North"));

        assertThat(extensions.find("ward")).contains(new Text("North"));
        assertThat(extensions.find("Ward")).isEmpty();
        assertThat(extensions.isEmpty()).isFalse();
    }

    @Test
    void noFieldsAreEmpty() {
        assertThat(Extensions.empty().isEmpty()).isTrue();
        assertThat(Extensions.empty().names()).isEmpty();
        assertThat(Extensions.of(Map.of())).isEqualTo(Extensions.empty());
    }

    @Test
    void aLaterChangeOfTheMapChangesNothing() {
        Map<String, ExtensionValue> values = new LinkedHashMap<>(WARD_AND_COST);
        Extensions extensions = Extensions.of(values);

        values.put("later", new Flag(false));

        assertThat(extensions.find("later")).isEmpty();
    }

    @Test
    void theNamesCannotBeChanged() {
        Set<String> names = Extensions.of(WARD_AND_COST).names();

        Assertions.assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> names.remove("ward"));
    }

    @Test
    void theOrderOfNamesDoesNotCountInEquality() {
        Map<String, ExtensionValue> reversed = new LinkedHashMap<>();
        reversed.put("agreed", new Flag(true));
        reversed.put("cost", new Numeral("1.50"));
        reversed.put("ward", new Text("North"));

        assertThat(Extensions.of(reversed))
                .isEqualTo(Extensions.of(WARD_AND_COST))
                .hasSameHashCodeAs(Extensions.of(WARD_AND_COST));
    }

    @Test
    void theSpellingOfANumberCountsInEquality() {
        assertThat(Extensions.of("cost", new Numeral("1.50"))).isNotEqualTo(Extensions.of("cost", new Numeral("1.5")));
    }

    @Test
    void aNameOrAValueThatIsNullIsRefused() {
        Map<String, ExtensionValue> nullValue = Collections.singletonMap("ward", null);
        Map<String, ExtensionValue> nullName = Collections.singletonMap(null, new Flag(true));

        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.of(nullValue))
                .withMessage("ward");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.of(nullName))
                .withMessage("name");
    }

    @Test
    void theTextNamesTheFields() {
        assertThat(Extensions.of("agreed", new Flag(true))).hasToString("{agreed=Flag[value=true]}");
        assertThat(Extensions.empty()).hasToString("{}");
    }

    @Test
    void equalityIsOfTheFields() {
        EqualsVerifier.forClass(Extensions.class).withNonnullFields("values").verify();
    }
}
