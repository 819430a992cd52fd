package dev.metier.platform.events;

import dev.metier.contracts.Page;
import dev.metier.platform.events.DeadLetters.Replay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters over HTTP, for operators. */
@RestController
@RequestMapping("/internal/dead-letters")
@PreAuthorize("hasRole('OPERATOR')")
class DeadLetterController {

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    Page<DeadLetter> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        return letters.list(after, limit);
    }

    /** Replays up to this letter, or with {@code key=true} all of its key. */
    @PostMapping("/{id}/replay")
    Replay replay(@PathVariable long id, @RequestParam(name = "key", defaultValue = "false") boolean wholeKey) {
        return wholeKey ? letters.replayKey(id) : letters.replay(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id) {
        letters.discard(id);
    }
}
