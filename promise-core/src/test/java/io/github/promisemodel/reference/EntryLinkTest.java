package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class EntryLinkTest {

    @Test
    void aLinkWithinThePlanNamesAnEntryOnly() {
        EntryLink link = EntryLink.of("4.1");

        assertThat(link.getPlan()).isEmpty();
        assertThat(link.getEntry()).contains("4.1");
    }

    @Test
    void aLinkToAnotherPlanNamesBoth() {
        EntryLink link = EntryLink.of("northmoor-2027-30", "4.1");

        assertThat(link.getPlan()).contains("northmoor-2027-30");
        assertThat(link.getEntry()).contains("4.1");
    }

    @Test
    void aPlanAloneMayBeNamed() {
        EntryLink link = EntryLink.builder().plan("northmoor-2027-30").build();

        assertThat(link.getPlan()).contains("northmoor-2027-30");
        assertThat(link.getEntry()).isEmpty();
    }

    @Test
    void aLinkThatNamesNothingIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EntryLink.builder().build())
                .withMessage("Link: neither a plan nor an entry is named; name at least one");
    }

    @Test
    void aLinkByABlankIdIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> EntryLink.of(" ")).withMessageContaining("entry is blank");
        assertThatIllegalStateException()
                .isThrownBy(() -> EntryLink.of("", "4.1"))
                .withMessageContaining("plan is blank");
    }

    @Test
    void aLinkWithoutAPlanLeadsIntoTheOneItIsPartOf() {
        assertThat(EntryLink.of("b2").leadsInto("northmoor-2024-27")).isTrue();
        assertThat(EntryLink.of("northmoor-2024-27", "b2").leadsInto("northmoor-2024-27"))
                .isTrue();
        assertThat(EntryLink.of("scotland", "vision-1").leadsInto("northmoor-2024-27"))
                .isFalse();
    }
}
