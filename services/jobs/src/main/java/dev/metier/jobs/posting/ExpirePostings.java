package dev.metier.jobs.posting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the postings whose deadline has passed. */
@Component
public class ExpirePostings {

    private final Postings postings;
    private final Clock clock;

    ExpirePostings(Postings postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        for (Posting posting : postings.findOverdue(LocalDate.now(clock))) {
            posting.expire();
            postings.save(posting);
        }
    }
}
