package dev.metier.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what it was asked. */
@RestController
class BookingController {

    @PostMapping("/api/v1/bookings")
    @PreAuthorize("isAuthenticated()")
    BookingView book(@Valid @RequestBody BookingRequest request) {
        return new BookingView(request.account(), request.number(), request.memo(), request.tags(), request.amount());
    }

    /** Tags may be left out: then there are none. */
    record BookingRequest(
            @NotBlank String account,
            int number,
            @Nullable String memo,
            List<String> tags,
            @NotNull @Valid Amount amount) {
        BookingRequest {
            tags = tags == null ? List.of() : List.copyOf(tags);
        }
    }

    record BookingView(String account, int number, @Nullable String memo, List<String> tags, Amount amount) {}

    /** Travels both ways; the unit may be left out. */
    record Amount(long minor, @NotBlank String currency, String unit) {
        Amount {
            unit = unit == null ? "cent" : unit;
        }
    }
}
