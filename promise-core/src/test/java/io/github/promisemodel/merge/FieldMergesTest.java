package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.reference.Extensions;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an entity is merged by the description of its fields. */
class FieldMergesTest {

    private static final FieldMerges<EntryGroup, ?> GROUPS = FieldMerges.of(PlanFields.ENTRY_GROUP);
    private static final MergePlace PLACE = new MergePlace(PlanPath.PLAN.at("groups", 0), "Group g1");
    private static final EntryGroup GROUP =
            EntryGroup.builder().id("g1").title("A sub-group").addEntries("1.1").build();

    private final Conflicts conflicts = new Conflicts();

    private EntryGroup merged(EntryGroup first, EntryGroup second) {
        return GROUPS.merge(new ThreeWay<>(GROUP, first, second), PLACE, conflicts);
    }

    @Nested
    class OfTest {

        @Test
        void aFieldToBeMergedElsewhereIsOneOfTheEntity() {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> FieldMerges.of(PlanFields.AREA, "milestones"));
        }
    }

    @Nested
    class MergeTest {

        @Test
        void eachFieldIsTakenFromTheEditThatChangesIt() {
            Extensions ward = Extensions.of("ward", new Text("North"));
            EntryGroup first =
                    GROUP.toBuilder().note("A note").addEntries("1.2").build();
            EntryGroup second = GROUP.toBuilder()
                    .title("Another")
                    .reference("7")
                    .extensions(ward)
                    .build();

            assertThat(merged(first, second))
                    .isEqualTo(
                            second.toBuilder().note("A note").addEntries("1.2").build());
            assertThat(conflicts.found()).isEmpty();
        }

        @Test
        void aValueThatOneEditTakesOutIsGone() {
            EntryGroup noted = GROUP.toBuilder().note("A note").build();

            assertThat(GROUPS.merge(new ThreeWay<>(noted, GROUP, noted), PLACE, conflicts))
                    .isEqualTo(GROUP);
        }

        @Test
        void aFieldThatBothChangeIsAConflictAndTheFirstIsKeptForNow() {
            EntryGroup first = GROUP.toBuilder().title("One").build();

            assertThat(merged(first, GROUP.toBuilder().title("Another").build()))
                    .isEqualTo(first);
            assertThat(conflicts.found())
                    .extracting(MergeConflict::path)
                    .containsExactly(PLACE.path().at("title"));
        }
    }

    @Nested
    class DifferingTest {

        @Test
        void theFieldsAreNamedInWordsAndInOrder() {
            EntryGroup other = GROUP.toBuilder()
                    .title("Another")
                    .note("A note")
                    .extensions(Extensions.of("ward", new Text("North")))
                    .build();

            assertThat(GROUPS.differing(GROUP, other)).containsExactly("title", "note", "extensions");
            assertThat(GROUPS.differing(GROUP, GROUP)).isEmpty();
        }

        @Test
        void whatIsMergedElsewhereIsNotCompared() {
            FieldMerges<EntryGroup, ?> withoutEntries = FieldMerges.of(PlanFields.ENTRY_GROUP, "entries");

            assertThat(withoutEntries.differing(
                            GROUP, GROUP.toBuilder().addEntries("1.2").build()))
                    .isEmpty();
        }
    }
}
