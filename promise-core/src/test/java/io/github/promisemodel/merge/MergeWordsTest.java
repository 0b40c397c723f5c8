package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an edit has where it conflicts with another, as a person reads it. */
class MergeWordsTest {

    @Test
    void anAssessmentSaysItsReadingItsDateAndWhenItWasRecorded() {
        Assessment<ActionStatus> assessment = Assessment.builder(
                        Reading.of(ActionStatus.IN_PROGRESS, ActionStatus.ON_TARGET))
                .asOf(PartialDate.parse("2025-03"))
                .asPrinted("Under way")
                .build();

        assertThat(MergeConflict.inWords(Optional.of(assessment)))
                .contains("in progress or on target, as of 2025-03, printed as \"Under way\"");
    }

    @Test
    void aLongTextIsCutAndALongListToldByItsLength() {
        assertThat(MergeWords.of("x".repeat(120))).isEqualTo("x".repeat(120));
        assertThat(MergeWords.of(List.of("x".repeat(120), "y".repeat(120), "z".repeat(56))))
                .hasSize(300);
        assertThat(MergeWords.of("x".repeat(1000))).isEqualTo("x".repeat(120) + "...");
        assertThat(MergeWords.of("x".repeat(120) + "\ud83d\ude00")).isEqualTo("x".repeat(120) + "...");
        assertThat(MergeWords.of("Ask someone@example.org"))
                .isEqualTo("a text of 23 characters that looks like personal data");
        assertThat(MergeWords.of(Collections.nCopies(10, "b1"))).endsWith("; b1 and 2 more");
        assertThat(MergeWords.of("one\ntwo\u001b[31m")).isEqualTo("one two [31m");
        assertThat(MergeWords.of(List.of())).isEqualTo("none");
    }

    @Test
    void whatNobodyKnowsIsInWordsToo() {
        assertThat(MergeWords.of(new ExtensionValue.Flag(true))).isEqualTo("yes");
        assertThat(MergeWords.of(new ExtensionValue.Items(List.of(new ExtensionValue.Text("a")))))
                .isEqualTo("a");
    }
}
