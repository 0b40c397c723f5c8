package io.github.promisemodel.fields;

import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.engagement.EngagementMethod;

/** The description of engagements. */
public final class EngagementFields {

    /** Hearing people about a plan. */
    public static final EntityFields<Engagement, Engagement.Builder> ENGAGEMENT = EntityFields.of(
                    "Engagement",
                    Engagement::builder,
                    Engagement.Builder::build,
                    Engagement::getExtensions,
                    Engagement.Builder::extensions)
            .type(
                    "Engagement",
                    "Hearing people about the plan, or about the areas and entries it names: who was heard, how, when, what they said and what changed. It holds no quotation and no name.")
            .id(LinkTarget.ENGAGEMENT, Engagement::getId, Engagement.Builder::id)
            .meaning("The id, unique among the engagements of the plan.")
            .required("title", FieldKind.TITLE, Engagement::getTitle, Engagement.Builder::title)
            .meaning("What it is called, in a few words.")
            .optional(
                    "method",
                    FieldKind.constant(EngagementMethod.class),
                    Engagement::getMethod,
                    Engagement.Builder::method)
            .meaning("How people were heard.")
            .list(
                    ListRule.DISTINCT,
                    "audiences",
                    FieldKind.constant(Audience.class),
                    Engagement::getAudiences,
                    Engagement.Builder::addAllAudiences)
            .meaning("Who was heard.")
            .optional("date", FieldKind.DATE, Engagement::getDate, Engagement.Builder::date)
            .meaning("When.")
            .optional("invited", FieldKind.AMOUNT, Engagement::getInvited, Engagement.Builder::invited)
            .meaning("How many people were asked; of a survey, how many it went to.")
            .optional("heard", FieldKind.AMOUNT, Engagement::getHeard, Engagement.Builder::heard)
            .meaning("How many people were heard; of a survey, how many answered.")
            .list("themes", FieldKind.NOTE, Engagement::getThemes, Engagement.Builder::addAllThemes)
            .meaning("What they said, in themes and in words of one's own.")
            .list("changes", FieldKind.NOTE, Engagement::getChanges, Engagement.Builder::addAllChanges)
            .meaning("What changed because of it.")
            .list("areas", FieldKind.link(LinkTarget.AREA), Engagement::getAreas, Engagement.Builder::addAllAreas)
            .meaning("The ids of the areas it is about.")
            .list(
                    "entries",
                    FieldKind.link(LinkTarget.ENTRY),
                    Engagement::getEntries,
                    Engagement.Builder::addAllEntries)
            .meaning("The ids of the actions and benefits it is about.")
            .note(Engagement::getNote, Engagement.Builder::note)
            .source(Engagement::getSource, Engagement.Builder::source)
            .build();

    private EngagementFields() {}
}
