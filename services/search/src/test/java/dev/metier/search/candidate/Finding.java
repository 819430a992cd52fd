package dev.metier.search.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.search.CandidateHit;
import dev.metier.contracts.search.CandidateResults;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.search.Searching;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Asks as a recruiter does. */
record Finding(TestApi api) {

    /** Parameters by turns: name, value, name, value. */
    Answer ask(String... parameters) {
        StringBuilder query = new StringBuilder("/api/v1/search/candidates?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i])
                    .append('=')
                    .append(Searching.encoded(parameters[i + 1]))
                    .append('&');
        }
        return api.get(query.toString());
    }

    CandidateResults results(String... parameters) {
        Answer answer = ask(parameters);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.as(CandidateResults.class);
    }

    List<String> names(String... parameters) {
        return results(parameters).hits().stream()
                .map(CandidateHit::displayName)
                .toList();
    }

    /** Waits until an answer is as it should be. */
    CandidateResults await(Predicate<CandidateResults> condition, String... parameters) {
        return Awaitility.await().until(() -> results(parameters), condition);
    }
}
