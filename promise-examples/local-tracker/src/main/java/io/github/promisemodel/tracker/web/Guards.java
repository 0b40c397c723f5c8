package io.github.promisemodel.tracker.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every request before a page sees it. It is asked for on this machine, by its own name; what changes something comes
 * from a page of ours; and no page may run, fetch or be framed by anything.
 */
final class Guards {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** What every answer says, whatever it is. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cache-Control", "no-store");

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private static final int MISDIRECTED = 421;

    private Guards() {}

    static void install(JavalinConfig config) {
        config.routes.before(Guards::check);
        config.routes.beforeMatched(Guards::requireToken);
    }

    private static void check(Context context) {
        HEADERS.forEach(context::header);
        requireOwnHost(context);
        if (context.contentLength() > TrackerServer.MOST_OF_FILE) {
            throw new HttpResponseException(
                    HttpStatus.CONTENT_TOO_LARGE.getCode(), "What was sent is larger than 10 MB. Nothing was changed.");
        }
        requireOwnSite(context, READING.contains(context.method()));
        requireSound(context.queryString());
    }

    /** A form carries the token of its browser; what is no form carries a header that no page of another site can send. */
    private static void requireToken(Context context) {
        if (!READING.contains(context.method()) && !context.path().startsWith("/api/")) {
            if (context.isFormUrlencoded()) {
                requireSound(context.body());
            }
            Session session = Session.of(context);
            if (!session.isOwn(context.formParam(Session.TOKEN_FIELD))) {
                throw new HttpResponseException(
                        HttpStatus.FORBIDDEN.getCode(),
                        "This form is not one that this browser was given, or the tracker was started again since. Go back, load the page again, and send it again.");
            }
        }
    }

    /** What is no text in UTF-8 as an address or a form has it would be read as something else. */
    private static void requireSound(@Nullable String encoded) {
        String bytes = URLDecoder.decode(encoded == null ? "" : encoded, StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (CharacterCodingException e) {
            throw new BadRequestResponse("What was sent is not in UTF-8.");
        }
    }

    /** A name of another machine that leads here would let its pages read what is here. */
    private static void requireOwnHost(Context context) {
        String host = context.header("Host");
        String port = ":" + context.req().getLocalPort();
        if (!Set.of("127.0.0.1" + port, "localhost" + port, "[::1]" + port).contains(String.valueOf(host))) {
            throw new HttpResponseException(MISDIRECTED, "This tracker answers on this machine alone, as 127.0.0.1.");
        }
    }

    /** A browser says whose page sends a request; another program says nothing. A link of another site may be followed. */
    private static void requireOwnSite(Context context, boolean reads) {
        String site = context.header("Sec-Fetch-Site");
        boolean isOwn = site == null || site.equals("same-origin") || site.equals("none");
        boolean isLink = reads && "navigate".equals(context.header("Sec-Fetch-Mode"));
        String origin = context.header("Origin");
        boolean isOwnOrigin = reads || origin == null || origin.equals("http://" + context.header("Host"));
        if (!(isOwn || isLink) || !isOwnOrigin) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN.getCode(), "A page of another site asked for this. Nothing was changed.");
        }
    }
}
