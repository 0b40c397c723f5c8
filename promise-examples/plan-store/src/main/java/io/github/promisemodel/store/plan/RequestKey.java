package io.github.promisemodel.store.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a request that is sent twice is known.
 *
 * @param key the key that the sender gave it
 * @param digest the digest of what was asked for, which is the same if it is the same request
 * @param created the id of what it creates
 */
public record RequestKey(String key, String digest, String created) {

    /**
     * By what a request is known.
     *
     * @param key the key that the sender gave it
     * @param address the address that it is sent to
     * @param sent what is sent
     * @param created the id of what it creates
     * @return it with a digest of the address and what is sent
     */
    public static RequestKey of(String key, String address, byte[] sent, String created) {
        return new RequestKey(key, digest(address + '\n' + digest(sent)), created);
    }

    /**
     * By what a text is known again.
     *
     * @param text the text
     * @return its SHA-256 digest
     */
    public static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
