package io.github.promisemodel.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.DispositionKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureBaseWordsTest {

    static Stream<Arguments> bases() {
        return Stream.of(
                Arguments.of(FigureBase.of(BaseKind.CURRENT), "those in the plan"),
                Arguments.of(FigureBase.of(BaseKind.EVERY), "every entry"),
                Arguments.of(FigureBase.of(BaseKind.ASSESSED), "those assessed"),
                Arguments.of(FigureBase.ofStatuses("ON_TARGET"), "those on target"),
                Arguments.of(
                        FigureBase.ofStatuses("ON_TARGET", "AT_RISK", "BEHIND", "AT_RISK"),
                        "those on target, at risk or behind"),
                Arguments.of(FigureBase.ofStatuses("Nearly\nthere"), "those Nearly there"),
                Arguments.of(FigureBase.ofDisposition(DispositionKind.CARRIED_FORWARD), "those carried forward"),
                Arguments.of(FigureBase.ofGroup("g1"), "those of group g1"),
                Arguments.of(FigureBase.ofEntries("1.1", "1.1"), "1 listed entry"),
                Arguments.of(FigureBase.ofEntries("1.1", "1.2"), "2 listed entries"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void aBaseInWordsSaysWhichEntriesItIs(FigureBase base, String words) {
        assertThat(base.phrase().toString()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(BaseKind.class)
    void whatAnotherKindNeedsIsNotSaid(BaseKind kind) {
        FigureBase all = FigureBase.builder()
                .kind(kind)
                .addStatus("BLUE")
                .disposition(DispositionKind.CLOSED)
                .id("g1")
                .addEntries("1.1")
                .build();

        assertThat(Stream.of("blue", "closed", "g1", "1 listed entry")
                        .filter(words -> all.phrase().toString().contains(words)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theWordsAreFewHoweverMuchTheBaseSays() {
        FigureBase.Builder statuses = FigureBase.builder().kind(BaseKind.STATUS);
        for (int i = 0; i < 100; i++) {
            statuses.addStatus("x".repeat(100) + i);
        }

        assertThat(statuses.build().phrase().toString()).hasSizeLessThan(400).endsWith(" or 92 more");
        assertThat(FigureBase.ofGroup("\uD83D\uDE00".repeat(100)).phrase().toString())
                .isEqualTo("those of group " + "\uD83D\uDE00".repeat(40) + "...");
    }
}
