package io.github.promisemodel.personaldata;

import static io.github.promisemodel.personaldata.PersonalData.CHI_NUMBER;
import static io.github.promisemodel.personaldata.PersonalData.DATE_OF_BIRTH;
import static io.github.promisemodel.personaldata.PersonalData.EMAIL_ADDRESS;
import static io.github.promisemodel.personaldata.PersonalData.NATIONAL_INSURANCE_NUMBER;
import static io.github.promisemodel.personaldata.PersonalData.PHONE_NUMBER;
import static io.github.promisemodel.personaldata.PersonalData.POSTCODE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like something of a person, and what does not. All of it is made up. */
class PersonalDataTest {

    /** Whether it is seen alone and within a sentence, with nothing else beside it. */
    private static void assertSeen(PersonalData kind, String text) {
        assertThat(PersonalData.in(text)).containsExactly(kind);
        assertThat(PersonalData.in("Ask (" + text + "), or come by.")).containsExactly(kind);
        assertThat(PersonalData.in("In 2021-24: " + text + "\nand more")).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "someone@example.org",
                "some.one+x@mail.example.co.uk",
                "a@b.scot",
                "some_one_@e-x.org",
                "x'@a1.uk",
                "Z\u00F6e@example.org",
                "a@b@example.org",
                "a@a.b.c.d.e.f.g.h.uk"
            })
    void anEmailAddress(String text) {
        assertSeen(EMAIL_ADDRESS, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meet @ 5.30pm",
                "@example.org",
                "ask @council.gov",
                "someone@example",
                "someone@",
                "a@.org",
                "a@b.c",
                "a@b.1a",
                "5@6.30",
                " @b.org",
                "a@ b.org",
                "a@a.b.c.d.e.f.g.h.i1.uk"
            })
    void noEmailAddress(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01292 612000",
                "01292 612 000",
                "(01292) 612000",
                "0131 200 2000",
                "0131-200-2000",
                "020 7946 0958",
                "07700 900123",
                "07700 900 123",
                "07700900123",
                "+44 7700 900123",
                "+447700900123",
                "+44 (0)1292 612000",
                "0044 1292 612000",
                "00441292612000",
                "01292\u00a0612000",
                "01204 61200",
                "+44 1204 61200"
            })
    void aPhoneNumber(String text) {
        assertSeen(PHONE_NUMBER, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0800 1111",
                "0120461200",
                "01292 6120001",
                "01292 612000 1",
                "01292 612000,5",
                "01292 612000.5",
                "01292 612000-5",
                "01292 612000/5",
                "00292 612000",
                "04292 612000",
                "06292 612000",
                "1292 612000",
                "A01292 612000",
                "901292 612000",
                "£01292 612000",
                "3.01292 612000",
                "01292 612000a",
                "07700 900",
                "+45 7700 900123",
                "01 02 2024",
                "01-02-2024 to 03-04-2025",
                "2021 2022 2023 2024"
            })
    void noPhoneNumber(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void aPhoneNumberBehindALongerOneIsSeen() {
        assertSeen(PHONE_NUMBER, "0800 1111 or 01292 612000");
        assertSeen(PHONE_NUMBER, "0120461200 or 01292 612000");
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KA7 1DR",
                "KA71DR",
                "ka7 1dr",
                "EH12 5XX",
                "G1 1AA",
                "EC1A 1BB",
                "W1A\u00a00AX",
                "ZE1 0AA",
                "KA7 1ST",
                "Ka8 0hq",
                "KA7  1DR",
                "KA7-1DR"
            })
    void aFullPostcode(String text) {
        assertSeen(POSTCODE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KA7",
                "KA7 1",
                "KA7 1D",
                "KA7 1DR2",
                "XKA7 1DR",
                "1KA7 1DR",
                "QX7 1DR",
                "Q1 4TH",
                "in g1 4th place",
                "in s1 1st, n1 2nd, w1 3rd",
                "KA7 1CR",
                "KA7 1DM",
                "KA777 1DR",
                "S12000028"
            })
    void noFullPostcode(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born 1 April 2010",
                "born on 01/04/2010",
                "Born: 2010-04-01",
                "DOB 01.04.10",
                "D.O.B. 1-4-2010",
                "dob: 1st of April 2010",
                "date of birth: April 1, 2010",
                "Date-of-birth April 1st 2010",
                "birth date 22 Sept 2010",
                "birthdate is the 22nd Dec 2010",
                "3 March 2010 (date of birth)",
                "22/05/2010, DOB",
                "born in the town of Ayr, Scotland 1 May 2010"
            })
    void aDateOfBirth(String text) {
        assertSeen(DATE_OF_BIRTH, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born in 2010",
                "born in April 2010",
                "all children born after 1 April 2010",
                "born on or after 1 April 2010",
                "born before 1 April 2010",
                "born between 1 April 2010 and 1 May 2011",
                "born since 01/04/2010",
                "born until 01/04/2010",
                "born by 01/04/2010",
                "born from 01/04/2010",
                "On 1 April 2010 an idea was born",
                "stubborn 1 April 2010",
                "borne 1 April 2010",
                "Adobe 1 April 2010",
                "1 April 2010",
                "date of birth is never asked for. The plan was agreed on 1 April 2010",
                "The plan was agreed on 1 April 2010, and nobody is asked for a date of birth",
                "dob 1234",
                "dob 1/2",
                "dob 91/04/20101",
                "place of birth 1 April 2010"
            })
    void noDateOfBirth(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void aDateIsNearUpToThirtyCharacters() {
        assertThat(PersonalData.in("dob" + ".".repeat(30) + "01/04/2010")).containsExactly(DATE_OF_BIRTH);
        assertThat(PersonalData.in("dob" + ".".repeat(31) + "01/04/2010")).isEmpty();
        assertThat(PersonalData.in("dob" + ".".repeat(30) + "30th of September, 2010"))
                .containsExactly(DATE_OF_BIRTH);
        assertThat(PersonalData.in("01/04/2010" + ".".repeat(20) + "dob")).containsExactly(DATE_OF_BIRTH);
        assertThat(PersonalData.in("01/04/2010" + ".".repeat(25) + "dob")).isEmpty();
    }

    @Test
    void theWordsAreSoughtAgainAfterOnesWithoutADate() {
        assertThat(PersonalData.in("born after 1 April 2010; dob unknown, another's dob 1 May 2011"))
                .containsExactly(DATE_OF_BIRTH);
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {"AB 12 34 56 C", "AB123456C", "ab123456c", "JX-12-34-56-D", "AB\u00a012\u00a034\u00a056\u00a0C"})
    void aNationalInsuranceNumber(String text) {
        assertSeen(NATIONAL_INSURANCE_NUMBER, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB123456",
                "AB123456E",
                "GB123456A",
                "BG123456A",
                "ZZ123456A",
                "KN123456A",
                "NK123456A",
                "NT123456A",
                "TN123456A",
                "DA123456A",
                "AO123456A",
                "AB12345A",
                "AB1234567A",
                "XAB123456C",
                "AB123456CD",
                "1AB123456C"
            })
    void noNationalInsuranceNumber(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101901232",
                "010190 1232",
                "010190-1232",
                "010190\u00a01232",
                "2902001231",
                "2902041233",
                "2802011235",
                "3101981239",
                "3103011237",
                "3004991233",
                "3105011234",
                "3006011236",
                "3107011231",
                "3108011235",
                "3009011237",
                "3110011239",
                "3011011230",
                "3112991230",
                "3212991230 or 0101901232"
            })
    void aChiNumber(String text) {
        assertSeen(CHI_NUMBER, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101901231", // the digit that checks the others
                "0001901230", // and days that do not exist, with the right one
                "0113901232",
                "0100901239",
                "3201901237",
                "3201011231",
                "2902011237",
                "3002001236",
                "3104011230",
                "3106011238",
                "3109011239",
                "3111011232",
                "\u00a30101901232",
                "0101901232.50",
                "10101901232",
                "31129912301",
                "X0101901232",
                "0101901232X",
                "3.0101901232",
                "3112 991230"
            })
    void noChiNumber(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u00a31,250,000 for 2021-24, of which \u00a3412,500.50 in 2022/23",
                "48% of 31, or 15.5 per cent; less than 1%",
                "By 31 March 2024 (2024-03-31, 31/03/24), as of 2025-01",
                "2021-24, 2024-30 and 2020 to 2030",
                "See 6.3.1, 4-b1 and action 12.10",
                "S12000028 and S12000033",
                "1,721 sessions in 12 months, 0800 to 1600 on weekdays, 01:15 to 02:45",
                "Young people with care experience are listened to; their brothers and sisters are, too.",
                "All babies born in 2024 have a named health visitor",
                "Every child born after 1 January 2024 is given a book",
                "Phase 1 of 2, Q1 4th week; A1 2nd draft; B12 3am",
                "https://www.example.org/plans/2021-24/report.pdf?id=12",
                "ISBN 978-1-4629-0123-4",
                "@theirpromise on social media, meeting @ 10.30am"
            })
    void whatAPlanIsFullOfIsNothingOfAPerson(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "a@b.",
                "a@b-",
                "0",
                "01",
                "012 ",
                "01292 61200 ",
                "+44 ",
                "(0",
                "A",
                "A1",
                "KA7 ",
                "born",
                "born ",
                "dob",
                "dob 1/1/",
                "1 may ",
                "AB",
                "AB12",
                "AB 12 34 56 ",
                "010190",
                "0101901231",
                " ",
                "1.",
                "-"
            })
    void manyCharactersOfWhatNearlyFitsAreReadToTheirEnd(String nearly) {
        String long_ = nearly.repeat(250_000 / nearly.length() + 1).substring(0, 250_000);

        assertThat(PersonalData.in(long_ + "; ask someone@example.org")).contains(EMAIL_ADDRESS);
    }
}
