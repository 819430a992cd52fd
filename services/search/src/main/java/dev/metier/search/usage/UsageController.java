package dev.metier.search.usage;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.search.SearchAnalytics;
import dev.metier.contracts.search.SearchClick;
import dev.metier.contracts.search.SearchUsageApi;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.HybridQuery;
import dev.metier.platform.errors.MetierException;
import dev.metier.search.index.LiveIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UsageController implements SearchUsageApi {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final SearchUsage usage;
    private final UsageRows rows;
    private final LiveIndex index;
    private final Clock clock;

    UsageController(SearchUsage usage, UsageRows rows, LiveIndex index, Clock clock) {
        this.usage = usage;
        this.rows = rows;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public void click(SearchClick click) {
        if (!isFound(click.id())) {
            throw MetierException.notFound("posting");
        }
        if (!usage.opened(Objects.requireNonNullElse(click.q(), ""), click.position())) {
            throw new MetierException(
                    ErrorCode.RATE_LIMITED, "Too many hits opened in a minute; they are not counted.");
        }
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public SearchAnalytics analytics(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate last = Objects.requireNonNullElse(to, today);
        require(
                !last.isBefore(FIRST) && !last.isAfter(today.plusDays(1)),
                "to",
                "must be a day since 2000 and not to come");
        LocalDate first = Objects.requireNonNullElseGet(from, () -> last.minusDays(USUAL_DAYS - 1));
        require(
                !first.isAfter(last) && ChronoUnit.DAYS.between(first, last) < MOST_DAYS,
                "from",
                "must be at most " + (MOST_DAYS - 1) + " days before to, and not after it");
        return rows.between(first, last);
    }

    private boolean isFound(JobId id) {
        HybridQuery itself = HybridQuery.of(null)
                .where(new Filter.Ids(List.of(id.toString())))
                .page(1, null);
        return !index.read(open -> open.search(itself)).hits().isEmpty();
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED,
                    "Ask for a time of at most " + MOST_DAYS + " days.",
                    List.of(new FieldError(field, message)));
        }
    }
}
