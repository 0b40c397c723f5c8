package io.github.promisemodel.engagement;

/** How people were heard. Names are stable; scripts may depend on them. */
public enum EngagementMethod {
    /** Questions that each person answers alone; how many were asked and how many answered is known or may be. */
    SURVEY,
    /** A standing panel or board of people who are asked again and again, such as a champions board. */
    PANEL,
    /** A group that met once or more, such as a workshop or a focus group. */
    GROUP,
    /** Talks with one person at a time. */
    INTERVIEW,
    /** An event such as a conference. */
    EVENT,
    /** A consultation that anybody could answer. */
    CONSULTATION,
    /** Another way, which the note names. */
    OTHER
}
