package io.github.promisemodel.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words beside a number say of it: whose it is, or that it is nobody's. Everything in it is made up. */
class PersonalDataBesideWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE_NUMBER | Ring her aunt on 7700 900 456 at noon.",
                "PHONE_NUMBER | Text him on 07700.900.456.",
                "PHONE_NUMBER | phone no. 612345",
                "PHONE_NUMBER | Tel: 01465-71-23-45",
                "PHONE_NUMBER | mob 0 7700 900456",
                "PHONE_NUMBER | The office has his mobile, 07700 900456",
                "CHI_NUMBER | CHI: 0101901231",
                "CHI_NUMBER | CHI no. 101 90 1232",
                "CHI_NUMBER | His CHI is 010 190 1232.",
                "NATIONAL_INSURANCE_NUMBER | NINO: GB 12 34 56",
                "NATIONAL_INSURANCE_NUMBER | NI no. ZZ123456A",
                "CASE_NUMBER | Mosaic 1234567",
                "CASE_NUMBER | SWIS no: 0012345",
                "CASE_NUMBER | The case reference is CF/2024/0098.",
                "CASE_NUMBER | client ID 55-00123",
                "CASE_NUMBER | NHS no 111 222 3333",
                "STREET_ADDRESS | She lives with her gran at 4b Castle Hill Road.",
                "STREET_ADDRESS | They moved to 120 Shore Street, last May.",
                "STREET_ADDRESS | the flat at 7, Station Brae",
                "AGE_OF_ONE | A boy of 9 from Newtown asked for it.",
                "AGE_OF_ONE | The pupil (aged 11) at Hilltop Primary stayed.",
                "AGE_OF_ONE | One child in P3 at Hilltop Primary School was moved.",
                "AGE_OF_ONE | A.B., aged 13, is at Hilltop Academy.",
                "AGE_OF_ONE | the twins, aged 4, are together",
                "AGE_OF_ONE | A 15-year-old girl in Newtown asked.",
                "DATE_OF_BIRTH | Dob 3Apr12",
                "DATE_OF_BIRTH | (b. 3/4/12)",
                "DATE_OF_BIRTH | Aged 9, 03/04/2016",
                "DATE_OF_BIRTH | Robin (03/04/2012) attends the club.",
                "DATE_OF_BIRTH | She was born in May 2012 in Newtown.",
                "EMAIL_ADDRESS | robin [at] example.org",
                "EMAIL_ADDRESS | robin@hotmail",
                "EMAIL_ADDRESS | robin.info@example.org",
                "POSTCODE | Her new room is at KA7-1DR",
            })
    void whatIsOfAPerson(PersonalData kind, String text) {
        assertThat(PersonalData.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring the helpline on 01292 612345.",
                "The switchboard is 0131 200 2000",
                "Call freephone 0800 328 0000, or 0300 123 4567",
                "Order no. 01292 612345",
                "Tender 07123456789 was let",
                "calls to action at 2021-2024 stand",
                "Text of the plan at 2020-21, 2021-22",
                "CHI numbers of 1,234 are matched",
                "CHI 2023/24 return",
                "Serial 0101901232",
                "Project AB123456C",
                "AB 20 22 24 C",
                "CP 01 02 03 B",
                "AB123456C units",
                "Room G1 1AA",
                "G1 1AA model",
                "Level M1 1AE",
                "The offices are at EH1 1AA",
                "Riverside House, Newtown KA7 1DR",
                "Newtown Council, KA7 1DR",
                "info@example.org, foi.enquiries@example.gov.uk, duty-team@example.org",
                "Mosaic is a system of 2 councils",
                "SEEMiS field by 01/04/2024",
                "The case of 2021 figures",
                "Case no. 4 of 12",
                "The work goes on at 12 Shore Street.",
                "house 12 of 20 built",
                "Young people aged 16 to 18 in Newtown",
                "A child aged 12 is heard.",
                "Every child aged 5 and over at Hilltop Primary",
                "Boys and girls of 15 in Newtown",
                "children in P6 at Hilltop Primary",
                "A plan for 12 from Newtown",
                "The network was born on 1 May 2021",
                "Children born in May 2012 in Newtown",
                "Date of birth: field added 1 May 2024",
                "Version b. 1 of 2",
                "Meeting, 03/04/2024, with partners",
                "Their birthday: 3 April",
            })
    void whatIsOfNobody(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Nested
    class AnOfficeBeforeANumber {

        @Test
        void countsWithinItsSentence() {
            assertThat(PersonalData.in("The office knows. Her number is 01292 612345"))
                    .containsExactly(PersonalData.PHONE_NUMBER);
        }

        @Test
        void countsUpToSixtyCharacters() {
            assertThat(PersonalData.in("office" + " x".repeat(26) + " KA7 1DR")).isEmpty();
            assertThat(PersonalData.in("office" + " x".repeat(27) + " KA7 1DR")).containsExactly(PersonalData.POSTCODE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHI 1",
                "tel ",
                "call x on ",
                "mosaic ",
                "lives at 1 A",
                "boy ",
                "A.B. ",
                "office ",
                "born in May 2012 ",
                "Aged 9 ",
                "(at) ",
                "NI AB 12 "
            })
    void manyOfWhatNearlyFitsAreReadToTheirEnd(String nearly) {
        String long_ = nearly.repeat(250_000 / nearly.length() + 1).substring(0, 250_000);

        assertThat(PersonalData.in(long_ + ". Ask robin@example.org")).contains(PersonalData.EMAIL_ADDRESS);
    }
}
