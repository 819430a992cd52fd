package dev.metier.platform.clients;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem;
import dev.metier.platform.errors.MetierException;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Another service refused. Its 4xx keep their code and words; everything else is {@code service-unavailable} to our caller. */
public final class RemoteProblem extends MetierException {

    private static final long serialVersionUID = 1;

    private RemoteProblem(ErrorCode code, String detail) {
        super(code, detail);
    }

    static void raise(JsonMapper json, String service, ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().is4xxClientError()) {
            try {
                Problem problem = json.readValue(response.getBody(), Problem.class);
                throw new RemoteProblem(codeOf(problem.code()), problem.detail());
            } catch (JacksonException e) {
                throw new RemoteProblem(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The service " + service + " gave an answer that we do not understand.");
            }
        }
        throw new RemoteProblem(
                ErrorCode.SERVICE_UNAVAILABLE,
                "The service " + service + " does not work at the moment. Try again in a few seconds.");
    }

    private static ErrorCode codeOf(String code) {
        return Arrays.stream(ErrorCode.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(ErrorCode.CONFLICT);
    }
}
