package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The digest of a plan as it is written, without its publications. */
final class PlanFingerprint {

    private PlanFingerprint() {}

    static Fingerprint of(DocumentWriter writer, Plan plan) {
        MessageDigest digest = sha256();
        try {
            writer.write(
                    plan.toBuilder().publications(List.of()).build(),
                    PlanTables.PLAN,
                    new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // what goes nowhere does not fail
        }
        return Fingerprint.ofSha256(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java; every Java is required to have it", e);
        }
    }
}
