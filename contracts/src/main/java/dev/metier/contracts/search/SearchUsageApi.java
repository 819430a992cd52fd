package dev.metier.contracts.search;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How search is used: counted without anybody's name, for administrators. Counts may be lost where a process is killed. */
@HttpExchange("/api/v1/search")
public interface SearchUsageApi {

    /** Fewer askings than this tell more of a person than of a text. */
    int SMALLEST = 3;

    /** For everybody. Errors: {@code not-found} for what is no open posting, {@code rate-limited}. */
    @PostExchange("/clicks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void click(@Valid @RequestBody SearchClick click);

    /**
     * For administrators. Errors: {@code validation-failed}.
     *
     * @param from absent is 29 days before {@code to}
     * @param to absent is today; both days count, at most 366
     */
    @GetExchange("/analytics")
    SearchAnalytics analytics(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to);
}
