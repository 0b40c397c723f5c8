package io.github.promisemodel.foundation;

/**
 * One of the five foundations of The Promise, in the order they are always given.
 *
 * <p>They are a way of reporting, and one grouping among others; only they have a fixed list. The short meanings below
 * are ours, after the Independent Care Review of February 2020.
 */
public enum Foundation {
    /** Children are listened to and take a real part in decisions about their care. */
    VOICE,
    /** Where children are loved and safe at home they stay, and families get help together. */
    FAMILY,
    /** Where home is not possible, children live with their brothers and sisters in a loving home. */
    CARE,
    /** Children are helped to build relationships, and those around them are helped to listen and be kind. */
    PEOPLE,
    /** Help, support and accountability that are ready when they are needed. */
    SCAFFOLDING
}
