package io.github.promisemodel.language;

import java.util.Set;

/**
 * Contact as the time that a child has with family.
 *
 * <p>What is bound to that time by its own word comes first: supervised, letterbox or a contact centre. Then whom the contact is
 * with: family makes it time with family, anybody else makes it ordinary. A noun by itself, of which something is said, is time
 * with family too; to contact somebody, and a point of contact, are ordinary.
 */
final class ContactSense implements Sense {

    /** Kinds of time with family that no other contact has. */
    private static final Set<String> KINDS = Words.listed("""
            supervised unsupervised indirect letterbox overnight adoption ordered fortnightly weekend
            goodbye sibling sib
            """);

    /** Kinds that say how often or how; a service's contact may be so too. */
    private static final Set<String> MANNERS = Words.listed("""
            direct weekly monthly daily virtual regular video physical frequent increased reduced extended
            """);

    /** Whose time it is, before contact. */
    private static final Set<String> WHOSE = Words.listed("""
            family parental parent child maternal paternal grandparent mother father mum dad
            """);

    /** What belongs to that time. */
    private static final Set<String> PARTS = Words.listed("""
            note diary room house schedule arrangement session visit centre center agreement plan planning
            worker supervision supervisor rota venue decision
            """);

    /** What belongs to reaching somebody. */
    private static final Set<String> DETAILS = Words.listed("""
            detail number list point hour tracing tracer lens lense us me address card book telephone phone
            email register name database officer tracking sport charity
            """);

    /** What belongs to reaching somebody, if nothing beside it says otherwise. */
    private static final Set<String> PAPERS = Words.listed("""
            form information person sheet log record group
            """);

    private static final Set<String> CALLS = Words.listed("""
            call phone telephone customer enquiry agent helpline email dial office website caller
            """);

    private static final Set<String> WITH = Set.of("with", "between", "for", "from");

    private static final Set<String> KIN = Words.listed("""
            nana nanny stepdad niece nephew godparent half-brother mother mum mam mummy father dad daddy
            parent brother sister sibling gran granny grandad grandpa grandparent grandmother grandfather
            aunt auntie uncle cousin relative kin son daughter twin stepfather stepmother nan
            """);

    private static final Set<String> BESIDE_KIN = Words.listed("""
            his her their a an the one both birth extended wider own previous former foster half step
            younger older two three four adult other all your my our child's children's whole maternal
            paternal important any and children child kinship significant adoptive each loved
            """);

    /** Of a family as one that a service meets, not as the child's own. */
    private static final Set<String> ANY_FAMILY = Words.listed("""
            a an the every each any one all new other more
            """);

    private static final Set<String> SERVICES = Words.listed("""
            group support service nurse team law lawyer worker centre hub court link practitioner learning
            """);

    private static final Set<String> STAFF = Words.listed("""
            worker staff service school teacher team visitor council authority nurse professional police
            officer practitioner lead point nursery agency college
            """);

    private static final Set<String> HAVING = Words.listed("""
            in have has had having make makes made making keep keeps kept into of
            """);

    private static final Set<String> CHILDREN = Words.listed("""
            twin baby pupil child children brother sister sibling family parent mother father mum dad
            """);

    /** What is said of a noun. */
    private static final Set<String> SAID = Words.listed("""
            is are was were can may might will should must would could has had takes took helps helped rose
            fell depends stops stopped began begins continues continued matters happens happened means
            needs ended ends resumed became does did went increased decreased taking being remains
            """);

    /** After what a noun is: the quality of contact, how often contact, about contact. */
    private static final Set<String> OF_IT = Words.listed("""
            of about often whether when where how that
            """);

    private static final Set<String> NOT_OF_IT = Words.listed("""
            point line first means method form name number eye skin human named police business customer
            """);

    /** Before whom somebody contacts. */
    private static final Set<String> OBJECTS = Words.listed("""
            the a an us me our their his her your each every all any them him
            """);

    /** What is done to it. */
    private static final Set<String> ACTING = Words.listed("""
            reduced reduce stopped stop cancelled cancel suspended suspend ended restricted restrict
            supervise supervised supervises supervising promote promotes arranging increase resume resumed
            refused more
            """);

    private static final Set<String> CHECKING = Words.listed("""
            check checks checked ensure ensures so say says said agreed means decided decides hope feel
            told
            """);

    private static final Set<String> DEAR = Words.listed("""
            matter matters love loved important close dear
            """);

    private static final Set<String> ASKING = Set.of("how", "often", "whether", "when", "where");

    private static final Set<String> KEEPING = Words.listed("""
            maintain maintains maintained maintaining lose loses lost losing keep stay staying keeping
            stayed kept remain regular
            """);

    private static final Set<String> BY_LETTER = Words.listed("""
            email mail e phone telephone made named shown listed given below
            """);

    @Override
    public boolean isMeant(Words words, int first, int last) {
        int contact = first;
        while (contact < last && !isContact(words, contact)) {
            contact++;
        }
        if (!isContact(words, contact)) {
            return true;
        }
        int next = words.isFirst(contact + 1) ? words.count() : contact + 1;
        int before = words.isParted(contact) ? -1 : contact - 1;
        boolean kind = words.is(before, KINDS);
        if (words.is(next, DETAILS)) {
            return kind && !words.is(before, WHOSE) && !isSibling(words, before);
        }
        if (words.is(next, PAPERS)) {
            return kind;
        }
        if (words.is(next, PARTS)) {
            return !words.are(before, "emergency")
                    && !words.has(contact, words.last(contact), CALLS)
                    && !words.has(words.first(contact), contact, CALLS);
        }
        if (kind) {
            return true;
        }
        if (words.is(next, WITH) && !words.isParted(next)) {
            return isWithFamily(words, contact, next, words.is(before, MANNERS));
        }
        boolean several = words.word(contact).startsWith("contacts");
        if (words.is(before, WHOSE)) {
            return !several || hasSupervision(words, contact);
        }
        return !several && isNoun(words, contact, before, next);
    }

    private static boolean isSibling(Words words, int word) {
        return words.one(word).startsWith("sib");
    }

    private static boolean isContact(Words words, int word) {
        return words.word(word).equals("contact")
                || words.word(word).equals("contacts")
                || words.word(word).equals("contact's");
    }

    private static boolean hasSupervision(Words words, int contact) {
        for (int i = contact + 1; i < words.last(contact); i++) {
            if (words.word(i).startsWith("supervis")) {
                return true;
            }
        }
        return false;
    }

    /** Whether those whom the contact is with are a child's family, and it is the child's contact. */
    private static boolean isWithFamily(Words words, int contact, int with, boolean manner) {
        int who = with + 1;
        int to = Math.min(words.last(contact), who + 7);
        while (who < to && words.is(who, BESIDE_KIN) && !words.is(who, KIN)) {
            who++;
        }
        if (words.word(with).equals("for") && !manner && !words.is(who, KIN)) {
            return false;
        }
        if (words.are(who - 1, "one", "another")
                || words.are(who - 1, "each", "other")
                || words.are(who - 2, "each", "other")) {
            return words.has(words.first(contact), contact, CHILDREN);
        }
        boolean carers =
                words.one(who).equals("carer") && who > with + 1 && words.is(who - 1, Set.of("previous", "former"));
        boolean found = words.is(who, KIN)
                || carers
                || isOwnFamily(words, with, who)
                || isAndKin(words, with, who, to)
                || words.are(who, "people") && words.has(who + 1, Math.min(to, who + 4), DEAR);
        return found && !isStaff(words, contact);
    }

    /** The family of somebody, not a family or families that a service meets. */
    private static boolean isOwnFamily(Words words, int with, int who) {
        return words.word(who).equals("family")
                && !words.is(who + 1, SERVICES)
                && (who == with + 1 || !words.is(who - 1, ANY_FAMILY))
                && !words.isNumber(who - 1);
    }

    /** Children and their parents. */
    private static boolean isAndKin(Words words, int with, int who, int to) {
        boolean child = words.is(who - 1, Set.of("child", "children")) || words.are(who, "young");
        return child && words.has(with + 1, to, KIN);
    }

    /** Whether staff or a service has the contact. */
    private static boolean isStaff(Words words, int contact) {
        int from = Math.max(words.first(contact), contact - 6);
        boolean having = words.has(Math.max(from, contact - 3), contact, HAVING);
        return having && words.has(from, contact, STAFF);
    }

    /** Whether it is a noun by itself of which something is said, of children rather than of offices. */
    private static boolean isNoun(Words words, int contact, int before, int next) {
        if (words.is(next, SAID) && !words.isParted(next)) {
            return !words.has(next + 1, next + 4, BY_LETTER)
                    && !words.has(words.first(contact), contact, CALLS)
                    && !words.is(before, NOT_OF_IT)
                    && !words.is(before, Set.of("to", "please"));
        }
        boolean saidThat = words.are(before, "that") && words.is(before - 1, CHECKING);
        boolean askedFor = words.are(before, "for") && words.has(words.first(contact), before, CHILDREN);
        if ((saidThat || askedFor) && !words.is(next, OBJECTS)) {
            return true;
        }
        if (words.is(before, ACTING) && !words.is(next, OBJECTS)) {
            return true;
        }
        if (words.is(before, ASKING) && next < words.count() && !words.isParted(next)) {
            return !words.is(next, OBJECTS) && !words.word(next).equals("with");
        }
        boolean ends = words.isFirst(contact + 1)
                || words.isParted(contact + 1)
                || words.is(next, Set.of("and", "or", "when", "depends"));
        if (!ends) {
            return false;
        }
        if (words.is(before, OF_IT)) {
            return !words.is(before - 1, NOT_OF_IT);
        }
        boolean going = words.are(before, "to") && words.isFirst(contact + 1);
        boolean keeping = words.has(Math.max(words.first(contact), contact - 3), contact, KEEPING);
        boolean manner = words.is(before, MANNERS);
        return (going || keeping || manner) && words.has(words.first(contact), words.last(contact), CHILDREN);
    }
}
