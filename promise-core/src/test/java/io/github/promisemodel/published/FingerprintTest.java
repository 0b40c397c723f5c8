package io.github.promisemodel.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.words.MessageText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    /** The digest of the word hello, as every tool prints it. */
    private static final String HELLO = "sha-256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private static byte[] digest(String text) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDigestIsWrittenInHexadecimalDigitsAfterItsAlgorithm() throws Exception {
        assertThat(Fingerprint.ofSha256(digest("hello"))).hasToString(HELLO);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Fingerprint read = Fingerprint.parse(HELLO);

        assertThat(read)
                .isEqualTo(Fingerprint.ofSha256(digest("hello")))
                .hasSameHashCodeAs(Fingerprint.ofSha256(digest("hello")))
                .hasToString(HELLO);
        assertThat(read.algorithm()).isEqualTo("sha-256");
        assertThat(read.digest()).isEqualTo(digest("hello"));
    }

    @Test
    void largeLettersAreReadAsSmallOnes() {
        assertThat(Fingerprint.parse(HELLO.toUpperCase(Locale.ROOT))).isEqualTo(Fingerprint.parse(HELLO));
    }

    @Test
    void anotherTextHasAnother() throws Exception {
        assertThat(Fingerprint.ofSha256(digest("hello"))).isNotEqualTo(Fingerprint.ofSha256(digest("Hello")));
        assertThat(Fingerprint.parse("sha-512:" + "00".repeat(32)))
                .isNotEqualTo(Fingerprint.parse("sha-256:" + "00".repeat(32)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md5", "sha-512", "blake2b-256", "sha3-384", "a"})
    void aFingerprintOfAnotherAlgorithmIsKeptAsItIs(String algorithm) {
        for (int bytes : new int[] {16, 20, 64, 128}) {
            String text = algorithm + ":" + "0a".repeat(bytes);

            assertThat(Fingerprint.parse(text)).hasToString(text);
        }
    }

    @Test
    void theDigestHandedOutIsACopy() {
        Fingerprint fingerprint = Fingerprint.parse(HELLO);
        fingerprint.digest()[0] = 0;

        assertThat(fingerprint).hasToString(HELLO);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 64})
    void aDigestOfAnotherLengthIsRefused(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.ofSha256(new byte[bytes]))
                .withMessage("SHA-256 digest: found " + bytes + " bytes; it has 32");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 31, 33, 64})
    void aTextOfAnotherLengthIsRefused(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.parse("sha-256:" + "00".repeat(bytes)))
                .withMessage("Fingerprint: found " + 2 * bytes + " digits after sha-256; a SHA-256 digest has 64");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "sha-256",
                "sha-256:",
                "sha-256:0",
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
                "md5:000102030405060708090a0b0c0d0e",
                "md5:000102030405060708090a0b0c0d0e0f1",
                "md5:000102030405060708090a0b0c0d0e0g",
                "md5: 000102030405060708090a0b0c0d0e0f",
                " md5:000102030405060708090a0b0c0d0e0f",
                "5md:000102030405060708090a0b0c0d0e0f",
                "an-algorithm-of-more-than-any-name:000102030405060708090a0b0c0d0e0f"
            })
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.parse(text))
                .withMessage("Fingerprint: found " + MessageText.quoted(text)
                        + "; expected an algorithm, a colon and the digest in"
                        + " hexadecimal digits, such as sha-256: and 64 digits");
    }
}
