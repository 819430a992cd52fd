package dev.metier.ats.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void countsOverlappingRolesOnce() {
        assertThat(months(period("2020-01", "2020-12"), period("2020-07", "2021-06")))
                .isEqualTo(18);
    }

    @Test
    void countsWhatGoesOnUntilTheGivenDay() {
        assertThat(months(period("2026-01", null))).isEqualTo(6);
    }

    @Test
    void countsYearsAloneFromMiddleToMiddle() {
        assertThat(months(period("2018", "2020"))).isEqualTo(24);
        assertThat(months(period("2019", "2019"))).isEqualTo(6);
    }

    @Test
    void doesNotCountWhatIsWrong() {
        assertThat(months(period("2020-05", "2019-01"), period("May 2020", null), period(null, "2020")))
                .isZero();
    }

    @Test
    void namesTheFault() {
        assertThat(period("2020-05", "2019-01").fault(TODAY)).contains("ends before it starts");
        assertThat(period(null, "2019-01").fault(TODAY)).contains("has no start date");
        assertThat(period("2030", null).fault(TODAY)).contains("starts after 2026-06-30");
        assertThat(period("2020-02-31", null).fault(TODAY)).isPresent();
        assertThat(period("2020-02", "2020").fault(TODAY)).isEmpty();
    }

    private static int months(Period... periods) {
        return Period.monthsTogether(List.of(periods), TODAY);
    }

    private static Period period(@Nullable String start, @Nullable String end) {
        return new Period("/work/0", start, end);
    }
}
