package dev.metier.search;

import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyMemberRemoved;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;

/** People of companies of their own. */
public record Recruiting(TestApi api, TestEvents events) {

    private static final String PATH = "/api/v1/search/candidates?limit=1";

    /** The token of somebody who belongs to a company, once that is known here. */
    public String token(CompanyRole role) {
        return token(role, CompanyId.create());
    }

    /** The same of this company. */
    public String token(CompanyRole role, CompanyId company) {
        UserId user = UserId.create();
        String token = TestTokens.hr(user);
        events.publish(new CompanyMemberAdded(company, user, CompanyRole.OWNER));
        await().until(() -> status(token) == 200);
        if (role != CompanyRole.OWNER) {
            events.publish(new CompanyMemberAdded(company, user, role));
        }
        if (role == CompanyRole.INTERVIEWER) {
            await().until(() -> status(token) == 403);
        }
        return token;
    }

    /** The token of somebody who recruited until a moment ago. */
    public String tokenOfWhoLeft() {
        UserId user = UserId.create();
        CompanyId company = CompanyId.create();
        String token = TestTokens.hr(user);
        events.publish(new CompanyMemberAdded(company, user, CompanyRole.RECRUITER));
        await().until(() -> status(token) == 200);
        events.publish(new CompanyMemberRemoved(company, user));
        await().until(() -> status(token) != 200);
        return token;
    }

    private int status(String token) {
        return api.as(token).get(PATH).status();
    }
}
