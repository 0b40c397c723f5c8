package io.github.promisemodel.tracker.web;

import io.github.promisemodel.store.plan.Role;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the role that was chosen in this browser, and the token that its forms carry, so that no page of another site can send one.
 *
 * @param id what the browser is known by
 * @param role the role
 * @param token what each of its forms carries
 */
public record Session(String id, Role role, String token) {

    static final String TOKEN_FIELD = "token";

    private static final String SESSION = "tracker-session";
    private static final String ROLE = "tracker-role";
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] KEY = random();

    /** The session of a request; a browser without one is given one. */
    static Session of(Context context) {
        Session known = context.attribute(SESSION);
        if (known != null) {
            return known;
        }
        String id = context.cookie(SESSION);
        if (id == null || id.length() != text(KEY).length()) {
            id = text(random());
            context.cookie(cookie(SESSION, id));
        }
        Session session = new Session(id, role(context.cookie(ROLE)), token(id));
        context.attribute(SESSION, session);
        return session;
    }

    /** Makes the browser one of another role. */
    static void choose(Context context, Role role) {
        context.cookie(cookie(ROLE, role.name()));
    }

    /** Whether a form carries the token of its browser. */
    boolean isOwn(@Nullable String carried) {
        return carried != null
                && MessageDigest.isEqual(
                        carried.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static Role role(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(Role.READER);
    }

    private static Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String token(String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return text(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
