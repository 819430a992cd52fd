package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.cv.parsing.words.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
        March 2019 - Present,          2019-03, , true
        Mar. 2019 – Apr. 2020,         2019-03, 2020-04, false
        Sept 2018 to May 2023,         2018-09, 2023-05, false
        03/2019 - 11/2020,             2019-03, 2020-11, false
        2019-03-01 — 2020-11-30,       2019-03-01, 2020-11-30, false
        2014-Sep - 2018-May,           2014-09, 2018-05, false
        2019-03-01 —,                  2019-03-01, , true
        2015 - 2019,                   2015, 2019, false
        2015-19,                       2015, 2019, false
        Jan – Mar 2020,                2020-01, 2020-03, false
        März 2018 bis heute,           2018-03, , true
        seit Oktober 2021,             2021-10, , true
        janvier 2016 – décembre 2017,  2016-01, 2017-12, false
        enero de 2016 - actualidad,    2016-01, , true
        ianuarie 2016 - prezent,       2016-01, , true
        15 Jan 2020 - 3 Feb 2021,      2020-01-15, 2021-02-03, false
        January 5th 2020 - 31.12.2021,  2020-01-05, 2021-12-31, false
        Οκτ 2019 – σήμερα,             2019-10, , true
        Ιανουαρίου 2016 – Σεπτεμβρίου 2019, 2016-01, 2019-09, false
        с февраля 2018 г. по настоящее время, 2018-02, , true
        авг. 2012 – янв. 2018,         2012-08, 2018-01, false
        серпень 2012 – дотепер,        2012-08, , true
        ינו׳ 2020 – היום,               2020-01, , true
        במרץ 2016 עד דצמבר 2019,        2016-03, 2019-12, false
        مايو 2019 – حتى الآن,            2019-05, , true
        آذار 2016 - نيسان 2019,          2016-03, 2019-04, false
        31 Feb 2020,                   2020-02, , false
        Summer 2019,                   2019, , false
        Q3 2019,                       2019, , false
        March ’19 – Jan ’21,           2019-03, 2021-01, false
        2019.03 - 2020.11,             2019-03, 2020-11, false
        03.2019 – heute,               2019-03, , true
        2019–21,                       2019, 2021, false
        since 2019,                    2019, , true
        sinds maart 2019,              2019-03, , true
        dal 2019,                      2019, , true
        gennaio 2016 – in corso,       2016-01, , true
        março de 2016 até hoje,        2016-03, , true
        maart 2016 tot heden,          2016-03, , true
        październik 2016 – obecnie,    2016-10, , true
        septembre 2019 – aujourd'hui,  2019-09, , true
        mart. 2019 – iun. 2021,        2019-03, 2021-06, false
        din septembrie 2020,           2020-09, , true
        """)
    void readsRanges(String text, String start, String end, boolean isOpen) {
        assertThat(Dates.find(text)).hasValueSatisfying(range -> {
            assertThat(range.start()).isEqualTo(start);
            assertThat(range.end()).isEqualTo(end);
            assertThat(range.isOpen()).isEqualTo(isOpen);
        });
        assertThat(Dates.isDateLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 2105", "grew by 2019%x", "Marching band", "+49 421 5550123", "May the force"})
    void findsNoDateWhereNoneIs(String text) {
        assertThat(Dates.isDateLike(text)).isFalse();
    }
}
