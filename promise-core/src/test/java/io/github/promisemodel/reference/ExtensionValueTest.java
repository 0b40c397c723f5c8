package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.promisemodel.reference.ExtensionValue.Fields;
import io.github.promisemodel.reference.ExtensionValue.Flag;
import io.github.promisemodel.reference.ExtensionValue.Items;
import io.github.promisemodel.reference.ExtensionValue.Nothing;
import io.github.promisemodel.reference.ExtensionValue.Numeral;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "7", "-7", "10", "1.50", "0.0", "1e5", "1E+5", "1e-05", "-1.25e10", "1e1000000000"})
    void aNumberKeepsTheSpellingItWasWrittenWith(String spelling) {
        assertThat(new Numeral(spelling).spelling()).isEqualTo(spelling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                "1\n",
                "+1",
                "01",
                "1.",
                ".5",
                "-",
                "--1",
                "1e",
                "1e+",
                "0x10",
                "NaN",
                "Infinity",
                "1,000",
                "one",
                "\u0661"
            })
    void aNumberThatJsonDoesNotSpellSoIsRefused(String spelling) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numeral(spelling))
                .withMessage("Number " + MessageText.quoted(spelling) + ": not spelled as JSON spells a number");
    }

    @Test
    void aListKeepsItsOrderAndIsACopy() {
        List<ExtensionValue> values = new ArrayList<>(List.of(new Text("b"), new Text("a")));
        Items items = new Items(values);

        values.add(new Nothing());

        assertThat(items.items()).containsExactly(new Text("b"), new Text("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> items.items().add(new Nothing()));
    }

    @Test
    void theOrderOfAListCounts() {
        assertThat(new Items(List.of(new Text("a"), new Text("b"))))
                .isNotEqualTo(new Items(List.of(new Text("b"), new Text("a"))));
    }

    @Test
    void valuesOfDifferentKindsAreNeverEqual() {
        assertThat(List.<ExtensionValue>of(
                        new Text("true"),
                        new Flag(true),
                        new Numeral("1"),
                        new Text("1"),
                        new Nothing(),
                        new Text(""),
                        new Items(List.of()),
                        new Fields(Extensions.empty())))
                .doesNotHaveDuplicates();
    }

    @Test
    void anExplicitNothingEqualsAnother() {
        assertThat(new Nothing()).isEqualTo(new Nothing());
    }

    @Test
    void valuesNestToAnyDepth() {
        Extensions inner = Extensions.of("b", new Items(List.of(new Fields(Extensions.of("c", new Nothing())))));
        Extensions outer = Extensions.of("a", new Fields(inner));

        assertThat(outer.find("a")).contains(new Fields(inner));
    }

    @Test
    void aValueWithoutContentIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> new Text(null));
        assertThatNullPointerException().isThrownBy(() -> new Numeral(null));
        assertThatNullPointerException().isThrownBy(() -> new Items(null));
        assertThatNullPointerException().isThrownBy(() -> new Fields(null));
    }
}
