package dev.metier.ats.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class GoodFormTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormFixes fixes = new FormFixes(Taxonomy.starter());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 2021 | 2021-03",
                "Mär. 2021 | 2021-03",
                "Dezember 2019 | 2019-12",
                "juillet 2018 | 2018-07",
                "août 2018 | 2018-08",
                "mayo de 2017 | 2017-05",
                "septembrie 2020 | 2020-09",
                "Mar 5, 2021 | 2021-03-05",
                "5 March 2021 | 2021-03-05",
                "24.12.2020 | 2020-12-24",
                "2020/7 | 2020-07",
                "7/2020 | 2020-07",
            })
    void writesDatesInOneForm(String written, String iso) {
        assertThat(Dates.iso(written)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2020", "Marketing 2020", "jui 2020", "13/2020", "spring 2020", "31.02.2020"})
    void leavesDatesThatCouldMeanMore(String written) {
        assertThat(Dates.iso(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mailto:Ada.Lind@Example.ORG | Ada.Lind@example.org",
                "<ada@example.org>, | ada@example.org",
                "ada@example.org | ada@example.org"
            })
    void writesAddressesWithoutAnythingAroundThem(String written, String email) {
        assertThat(Contact.email(written)).contains(email);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tel:+40.700-000/001 | +40 700-000 001",
                "+1  (555) 010-9999 | +1 (555) 010-9999",
                "0700 000-001 | 0700 000-001",
                "+40 700 ask for Ada | +40 700 ask for Ada"
            })
    void spacesNumbersWithoutChangingADigit(String written, String phone) {
        assertThat(Contact.phone(written)).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example.org/Ada | https://example.org/Ada",
                "HTTPS://Example.org | https://example.org",
                "https://example.org/a?b=C | https://example.org/a?b=C"
            })
    void completesWebAddresses(String written, String url) {
        assertThat(Contact.url(written)).contains(url);
    }

    @Test
    void leavesOutMarksThatOnlySeparate() {
        assertThat(Tidy.line(" • Led a team of four;")).isEqualTo("Led a team of four");
        assertThat(Tidy.line("Developer |")).isEqualTo("Developer");
        assertThat(Tidy.line("- C++ -")).isEqualTo("C++");
        assertThat(Tidy.line("-5 °C storage")).isEqualTo("-5 °C storage");
        assertThat(Tidy.line("| , •")).isEmpty();
    }

    @Test
    void removesWhatIsEmptyOrThereTwice() {
        Resume tidy = applied("""
                {"basics": {"name": "Ada", "label": " | "},
                 "work": [{"name": "Nordlys", "position": "Welder", "startDate": "2020-01", "highlights": ["Welded", "•", "Welded "]},
                          {},
                          {"name": "Nordlys ", "position": "Welder", "startDate": "Jan 2020", "highlights": ["Welded"]}],
                 "languages": [{"language": "English"}, {"language": "English"}]}
                """);
        assertThat(tidy.basics().label()).isNull();
        assertThat(tidy.work()).hasSize(1);
        assertThat(tidy.work().getFirst().highlights()).containsExactly("Welded");
        assertThat(tidy.languages()).hasSize(1);
    }

    @Test
    void putsTheNewestFirst() {
        Resume tidy = applied("""
                {"work": [{"name": "A", "startDate": "2010", "endDate": "2012"},
                          {"name": "B", "startDate": "2013-01", "endDate": "2015-05"},
                          {"name": "C", "startDate": "June 2015", "endDate": "present"}]}
                """);
        assertThat(tidy.work()).extracting(Resume.Work::name).containsExactly("C", "B", "A");
    }

    @Test
    void leavesAnOrderAloneThatMayBeMeant() {
        assertThat(proposed("""
                {"work": [{"name": "A", "startDate": "2019", "endDate": "2021"},
                          {"name": "B", "startDate": "2018"}]}
                """)).isEmpty();
        assertThat(proposed("""
                {"work": [{"name": "A", "startDate": "2010", "endDate": "2012"}, {"name": "B"}]}
                """)).isEmpty();
    }

    private Resume applied(String resume) {
        Resume untidy = JSON.readValue(resume, Resume.class);
        Resume tidy = Fixes.apply(untidy, fixes.of(untidy));
        assertThat(fixes.of(tidy)).isEmpty();
        return tidy;
    }

    private List<AtsFix> proposed(String resume) {
        return fixes.of(JSON.readValue(resume, Resume.class));
    }
}
