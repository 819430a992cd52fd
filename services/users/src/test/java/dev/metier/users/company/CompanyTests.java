package dev.metier.users.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyRequest;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.errors.MetierException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTests {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private final UserId founder = UserId.create();
    private final UserId other = UserId.create();
    private final Company company = Company.found(request("  Harbour   Works "), founder, NOW);

    @Test
    void belongsToItsFounder() {
        assertThat(company.name()).isEqualTo("Harbour Works");
        assertThat(company.isOwnedBy(founder)).isTrue();
        assertThat(company.hasMember(other)).isFalse();
    }

    @Test
    void letsPeopleInAndGivesThemOtherRoles() {
        company.add(other, CompanyRole.INTERVIEWER, NOW);
        assertThat(company.isOwnedBy(other)).isFalse();
        company.add(other, CompanyRole.OWNER, NOW);
        assertThat(company.isOwnedBy(other)).isTrue();
    }

    @Test
    void letsNobodyInTwice() {
        company.add(other, CompanyRole.RECRUITER, NOW);
        refuses(ErrorCode.MEMBER_EXISTS, () -> company.add(other, CompanyRole.RECRUITER, NOW));
    }

    @Test
    void keepsItsLastOwner() {
        company.add(other, CompanyRole.RECRUITER, NOW);
        refuses(ErrorCode.COMPANY_NEEDS_OWNER, () -> company.remove(founder));
        refuses(ErrorCode.COMPANY_NEEDS_OWNER, () -> company.add(founder, CompanyRole.RECRUITER, NOW));
        assertThat(company.isOwnedBy(founder)).isTrue();
    }

    @Test
    void letsAnOwnerGoWhenAnotherStays() {
        company.add(other, CompanyRole.OWNER, NOW);
        company.remove(founder);
        assertThat(company.hasMember(founder)).isFalse();
    }

    @Test
    void removesOnlyMembers() {
        refuses(ErrorCode.NOT_FOUND, () -> company.remove(other));
    }

    @Test
    void isFullAtAThousandMembers() {
        for (int members = 1; members < 1000; members++) {
            company.add(UserId.create(), CompanyRole.RECRUITER, NOW);
        }
        refuses(ErrorCode.CONFLICT, () -> company.add(other, CompanyRole.RECRUITER, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "?!", "a\nb", "a\u0000", "\u202eabc", "a\u2028b"})
    void hasANameThatShows(String name) {
        refuses(ErrorCode.VALIDATION_FAILED, () -> company.describe(request(name)));
    }

    @Test
    void describesItselfInSeveralLinesAtMostInOnePlace() {
        company.describe(new CompanyRequest("Harbour", " ", "one\ntwo\tthree\r\n", null));
        refuses(
                ErrorCode.VALIDATION_FAILED,
                () -> company.describe(new CompanyRequest("Harbour", null, "bell\u0007", null)));
        refuses(ErrorCode.VALIDATION_FAILED, () -> company.describe(new CompanyRequest("Harbour", null, null, "a\nb")));
    }

    private static CompanyRequest request(String name) {
        return new CompanyRequest(name, "https://example.org", null, "Constanta, RO");
    }

    private static void refuses(ErrorCode code, ThrowingCallable change) {
        assertThatExceptionOfType(MetierException.class)
                .isThrownBy(change)
                .extracting(MetierException::code)
                .isEqualTo(code);
    }
}
