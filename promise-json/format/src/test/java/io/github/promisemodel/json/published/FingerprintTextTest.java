package io.github.promisemodel.json.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.Readings;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fingerprint has one spelling, and the pattern says so. */
class FingerprintTextTest {

    private static boolean fits(String text) {
        return Pattern.compile(Patterns.FINGERPRINT).matcher(text).find();
    }

    private static boolean isRead(String text) {
        ReadResult<?> result = Readings.read(PublishedTables.FINGERPRINT, "'" + text + "'");
        return result.isRead();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha-256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "sha-256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd",
                "sha-256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef00",
                "sha-256:0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
                "SHA-256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "md5:0123456789abcdef0123456789abcdef",
                "md5:0123456789abcdef0123456789abcde",
                "md5:0123456789abcdef0123456789abcd",
                "sha-2560:0123456789abcdef0123456789abcdef",
                "a:0123456789abcdef0123456789abcdef",
                "5:0123456789abcdef0123456789abcdef",
                "-a:0123456789abcdef0123456789abcdef",
                "abcdefghijklmnopqrstuvwxyz-01234:0123456789abcdef0123456789abcdef",
                "abcdefghijklmnopqrstuvwxyz-012345:0123456789abcdef0123456789abcdef",
                " md5:0123456789abcdef0123456789abcdef",
                "md5:0123456789abcdef0123456789abcdef ",
                ":0123456789abcdef0123456789abcdef",
                ""
            })
    void aFingerprintFitsIfItIsRead(String text) {
        assertThat(fits(text)).as(text).isEqualTo(isRead(text));
    }

    @Test
    void aFingerprintHasAtMost128Bytes() {
        assertThat(isRead("x:" + "0f".repeat(128))).isTrue();
        assertThat(fits("x:" + "0f".repeat(128))).isTrue();
        assertThat(isRead("x:" + "0f".repeat(129))).isFalse();
        assertThat(fits("x:" + "0f".repeat(129))).isFalse();
    }
}
