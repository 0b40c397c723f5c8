package io.github.promisemodel.json.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.ExtensionValue;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditedDocumentTest {

    @Nested
    class Edit {

        private final Random random = new Random(2030);

        private byte[] bytes() {
            byte[] bytes = new byte[40];
            random.nextBytes(bytes);
            return bytes;
        }

        @Test
        void noEditLeavesThePlan() {
            ExtensionValue base = Plans.base(new Recipe(new byte[0]));

            assertThat(new EditedDocument(base).edit(new Recipe(bytes()), 0)).isEqualTo(base);
        }

        /** Otherwise the targets would try the plans they start from and nothing else. */
        @Test
        void manyEditedPlansArePlansStillAndOthers() {
            int plans = 0;
            int others = 0;
            for (int number = 0; number < 200; number++) {
                Recipe recipe = new Recipe(bytes());
                ExtensionValue base = Plans.base(recipe);
                Optional<?> edited = Plans.edited(base, recipe, 4);
                plans += edited.isPresent() ? 1 : 0;
                others += edited.isPresent() && !edited.equals(Plans.read(base)) ? 1 : 0;
            }

            assertThat(plans).isGreaterThan(50);
            assertThat(others).isGreaterThan(40);
        }
    }
}
