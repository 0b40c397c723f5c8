package io.github.promisemodel.published;

import io.github.promisemodel.words.MessageText;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The digest of something written, by which one can tell later whether it is still the same, such as {@code
 * sha-256:2cf24dba…}.
 *
 * <p>Two fingerprints are equal if their algorithms and their digests are.
 */
public final class Fingerprint {

    /** The algorithm that this library computes. */
    public static final String SHA_256 = "sha-256";

    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]{0,31}):((?:[0-9a-f]{2}){16,128})");
    private static final int SHA_256_BYTES = 32;

    private final String algorithm;
    private final String digits;

    private Fingerprint(String algorithm, String digits) {
        this.algorithm = algorithm;
        this.digits = digits;
    }

    /**
     * The fingerprint of a SHA-256 digest.
     *
     * @param digest its 32 bytes
     * @return the fingerprint
     * @throws IllegalArgumentException if there are not 32 bytes
     */
    public static Fingerprint ofSha256(byte[] digest) {
        if (digest.length != SHA_256_BYTES) {
            throw new IllegalArgumentException(
                    "SHA-256 digest: found " + digest.length + " bytes; it has " + SHA_256_BYTES);
        }
        return new Fingerprint(SHA_256, HexFormat.of().formatHex(digest));
    }

    /**
     * Reads what {@link #toString()} writes: the algorithm, a colon, and two hexadecimal digits for each byte.
     *
     * <p>Any algorithm is read, for a fingerprint of another one is kept as it is. Large letters are read as small ones.
     *
     * @param text such as {@code sha-256:} and 64 digits
     * @return the fingerprint
     * @throws IllegalArgumentException if the text is not of that form, the digest has fewer than 16 or more than 128 bytes,
     *     or one of SHA-256 has not 32
     */
    public static Fingerprint parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Fingerprint: found " + MessageText.quoted(text)
                            + "; expected an algorithm, a colon and the digest in hexadecimal digits, such as sha-256: and 64 digits");
        }
        Fingerprint read = new Fingerprint(matcher.group(1), matcher.group(2));
        if (read.algorithm.equals(SHA_256) && read.digits.length() != 2 * SHA_256_BYTES) {
            throw new IllegalArgumentException("Fingerprint: found " + read.digits.length()
                    + " digits after sha-256; a SHA-256 digest has " + 2 * SHA_256_BYTES);
        }
        return read;
    }

    /** {@return the algorithm in small letters, such as {@code sha-256}} */
    public String algorithm() {
        return algorithm;
    }

    /** {@return the bytes of the digest} */
    public byte[] digest() {
        return HexFormat.of().parseHex(digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && algorithm.equals(that.algorithm) && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(algorithm, digits);
    }

    /** {@return the algorithm, a colon and the digest in small hexadecimal digits} */
    @Override
    public String toString() {
        return algorithm + ":" + digits;
    }
}
