package io.github.promisemodel.tracker.api;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.Change.BasedOn;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.web.UrlId;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request of the API: what its headers and its address say, or a problem that says what they would have to be.
 *
 * @param tracker the tracker
 * @param context the request
 */
record ApiRequest(KeptPlan tracker, Context context) {

    static final String JSON = "application/json";
    static final String MERGE_PATCH = "application/merge-patch+json";

    /** Says in which role somebody asks. No page of another site can send it without being allowed to. */
    private static final String ROLE = "Promise-Role";

    private static final String IF_MATCH = "If-Match";
    private static final Pattern TAG = Pattern.compile("\"[1-9][0-9]{0,17}\"");
    private static final Pattern ACCEPTED = Pattern.compile("(^|[\\s,])(\\*/\\*|application/(\\*|json))($|[\\s,;])");
    private static final int LONGEST_KEY = 255;

    Role role() {
        return read(ROLE, context.header(ROLE), Role::valueOf).orElse(Role.READER);
    }

    /** The role of somebody who may change entries, and see drafts. */
    Role requireEditor() {
        Role role = role();
        String words =
                "A reader changes nothing and sees what is approved. Send the header Promise-Role: EDITOR or APPROVER.";
        require(role.edits(), HttpStatus.FORBIDDEN, words);
        return role;
    }

    /** Refuses who takes no JSON. */
    void requireJsonIsAccepted() {
        String accepted = header("Accept").toLowerCase(Locale.ROOT);
        boolean isAccepted = accepted.isBlank() || ACCEPTED.matcher(accepted).find();
        require(isAccepted, HttpStatus.NOT_ACCEPTABLE, "Accept: what is answered is " + JSON + ".");
    }

    /** What is sent, of a type and no longer than may be. */
    byte[] body(String type, int most) throws IOException {
        String sent = header("Content-Type").toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        boolean isType = sent.equals(type) || sent.equals(type + ";charset=utf-8");
        context.header(type.equals(MERGE_PATCH) ? "Accept-Patch" : "Accept", type);
        require(isType, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type: send " + type + ", in UTF-8.");
        byte[] body = context.bodyInputStream().readNBytes(most + 1);
        require(body.length <= most, HttpStatus.CONTENT_TOO_LARGE, "What is sent is longer than " + most + " bytes.");
        return body;
    }

    /** By what it is known if it is sent twice. */
    Optional<RequestKey> key(byte[] body, String created) {
        Optional<String> key = Optional.ofNullable(context.header("Idempotency-Key"));
        boolean isKey = key.filter(given -> given.isBlank() || given.length() > LONGEST_KEY)
                .isEmpty();
        require(isKey, HttpStatus.BAD_REQUEST, "Idempotency-Key: write 1 to " + LONGEST_KEY + " characters.");
        return key.map(given -> RequestKey.of("api " + given, context.path(), body, created));
    }

    /** A change of the version that the sender saw, which has to be said of what takes the place of something. */
    Change ifMatch(String entry, Change change) {
        String match = header(IF_MATCH).strip();
        boolean isNeeded = change.kind() == ChangeKind.LOADED || change.kind() == ChangeKind.EDITED;
        String words = "If-Match: send the ETag of what the change is of, so that nobody's change is lost.";
        require(!(match.isEmpty() && isNeeded), HttpStatus.PRECONDITION_REQUIRED, words);
        if (match.isEmpty() || match.equals("*")) {
            return change;
        }
        long seen = TAG.matcher(match).matches() ? Long.parseLong(match.replace("\"", "")) : 0;
        boolean isOfVersion = tracker.seen(new BasedOn(entry, seen))
                .flatMap(version -> version.changed(entry))
                .isPresent();
        String other = "If-Match: this is the ETag of no version that can be changed. Read it again as an editor.";
        context.header("ETag", new PlanView(tracker.latest(), false).tag(entry));
        require(isOfVersion, HttpStatus.PRECONDITION_FAILED, other);
        return change.basedOn(entry, seen);
    }

    /** Answers with JSON, or that the sender has it. */
    void answer(String tag, Supplier<String> json) {
        context.header("ETag", tag).header("Cache-Control", "private, no-cache").header("Vary", ROLE);
        boolean isKnown = Arrays.stream(header("If-None-Match").split(","))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
        if (isKnown) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(JSON).result(json.get());
        }
    }

    // ------------------------------------------------------------------------

    /** What is asked about: the version of a number or of a moment, or the latest, as the role sees it. */
    PlanView view() {
        boolean isApproved =
                !role().edits() || query("approved", Boolean::valueOf).orElse(false);
        Optional<PlanVersion> asked = query("version", Long::parseLong)
                .map(this::version)
                .or(() -> query("at", Instant::parse).map(moment -> there(tracker.at(moment))));
        return new PlanView(asked.orElseGet(tracker::latest), isApproved);
    }

    PlanVersion version(long number) {
        return there(tracker.at(number));
    }

    private static PlanVersion there(Optional<PlanVersion> version) {
        return version.orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There was no such version."));
    }

    /** The date that is asked about, or that of the plan. */
    PartialDate asOf(PlanView view) {
        return query("as-of", PartialDate::parse).orElseGet(view.version()::asOf);
    }

    /** A parameter of the address. */
    <T> Optional<T> query(String name, Function<String, T> read) {
        return read(name, context.queryParam(name), read);
    }

    private static <T> Optional<T> read(String name, @Nullable String value, Function<String, T> read) {
        try {
            return Optional.ofNullable(value).map(read);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw problem(HttpStatus.BAD_REQUEST, name + ": what is sent for it cannot be read.");
        }
    }

    /** All that is sent of a header. */
    private String header(String name) {
        return String.join(",", Collections.list(context.req().getHeaders(name)));
    }

    String id() {
        return UrlId.parse(context.pathParam("id"));
    }

    /** A number of the address; one that is none leads nowhere. */
    int number() {
        String number = context.pathParam("n");
        require(number.matches("[0-9]{1,9}"), HttpStatus.NOT_FOUND, "There is nothing of this number.");
        return Integer.parseInt(number);
    }

    Entry<?> entry(PlanView view) {
        Optional<Entry<?>> entry = view.plan().find(id());
        return entry.orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "No action or benefit has this id."));
    }

    static void require(boolean holds, HttpStatus status, String detail) {
        if (!holds) {
            throw problem(status, detail);
        }
    }

    static HttpResponseException problem(HttpStatus status, String detail) {
        return new HttpResponseException(status.getCode(), detail);
    }
}
