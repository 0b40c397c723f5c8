package io.github.promisemodel.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of targets, which are of many kinds and built of the fields of their kind. */
class TargetFieldsTest {

    private static final TargetTerms TERMS = new TargetTerms(
            Optional.of(PartialDate.of(2026)), Optional.of("As printed"), Extensions.of("ward", new Text("North")));

    static List<Target> targets() {
        return Stream.of(TERMS, TargetTerms.EMPTY)
                .<Target>flatMap(terms -> Stream.of(
                        new Target.AtLeast(Amount.of(1), terms),
                        new Target.AtMost(Amount.of(2), terms),
                        new Target.Between(Amount.of(3), Amount.of(4), terms),
                        new Target.ChangeBy(Amount.of(5), terms),
                        new Target.ChangeByPercent(Amount.of(6), terms),
                        new Target.Improve(terms),
                        new Target.YesOrNo(terms),
                        new Target.EachPeriod(Amount.of(7), Period.ofMonths(12), terms),
                        new Target.ToBeConfirmed(terms),
                        new Target.None(terms)))
                .toList();
    }

    private static <B> B copy(EntityFields<Target, B> fields, Target target) {
        B builder = fields.start().get();
        fields.fields().forEach(field -> field.copy(target, builder));
        fields.setExtensions().accept(builder, fields.extensions().apply(target));
        return builder;
    }

    private static <B> Target rebuilt(EntityFields<Target, B> fields, Target target) {
        return fields.build().apply(copy(fields, target));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTargetBuiltFieldByFieldEqualsIt(Target target) {
        assertThat(rebuilt(TargetFields.TARGET, target)).isEqualTo(target);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTargetHasTheFieldsOfItsKind(Target target) {
        Variants variants = TargetFields.TARGET.variants().orElseThrow();
        Set<String> ofAKind =
                variants.wanted().values().stream().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(TargetFields.TARGET.fields().stream()
                        .filter(field -> ofAKind.contains(field.name()))
                        .filter(field -> ((Optional<?>) field.value(target)).isPresent())
                        .map(EntityField::name))
                .containsExactlyElementsOf(variants.wanted().get(target.kind().name()));
    }

    @Test
    void everyKindIsAmongThem() {
        assertThat(targets()).extracting(Target::kind).contains(TargetKind.values());
        assertThat(TargetFields.TARGET.variants().orElseThrow().wanted())
                .containsOnlyKeys(Stream.of(TargetKind.values()).map(Enum::name).toList());
    }

    @Test
    void aFieldOfAnotherKindIsRefused() {
        TargetDraft draft = new TargetDraft();
        draft.kind(TargetKind.YES_OR_NO);
        draft.amount("amount", Amount.of(1));

        assertThatIllegalStateException()
                .isThrownBy(draft::build)
                .withMessage("Target YES_OR_NO: it has the field amount; a target of this kind has none of its own");
    }
}
