package io.github.promisemodel.tracker.plan;

/**
 * By what a request that is sent twice is known.
 *
 * @param key the key that the sender gave it
 * @param digest the digest of what was asked for, which is the same if it is the same request
 * @param created the id of what it creates
 */
public record RequestKey(String key, String digest, String created) {}
