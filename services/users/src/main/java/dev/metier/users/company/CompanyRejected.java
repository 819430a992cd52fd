package dev.metier.users.company;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.platform.errors.MetierException;
import java.util.List;

/** A company cannot become what was asked for. */
class CompanyRejected extends MetierException {

    private static final long serialVersionUID = 1;

    private CompanyRejected(ErrorCode code, String detail, List<FieldError> errors) {
        super(code, detail, errors);
    }

    static CompanyRejected nameTaken() {
        return new CompanyRejected(
                ErrorCode.COMPANY_NAME_TAKEN,
                "There is a company of this name. Ask its owner to add you, or choose another name.",
                List.of(new FieldError("name", "is taken")));
    }

    static CompanyRejected memberExists() {
        return new CompanyRejected(ErrorCode.MEMBER_EXISTS, "This person is in the company in this role.", List.of());
    }

    static CompanyRejected needsOwner() {
        return new CompanyRejected(
                ErrorCode.COMPANY_NEEDS_OWNER, "A company needs an owner: make somebody else owner first.", List.of());
    }

    static CompanyRejected full(int most) {
        return new CompanyRejected(ErrorCode.CONFLICT, "A company has at most %d members.".formatted(most), List.of());
    }

    static CompanyRejected noMember() {
        return new CompanyRejected(ErrorCode.NOT_FOUND, "There is no such member, or you may not see them.", List.of());
    }

    static CompanyRejected ownersOnly() {
        return new CompanyRejected(ErrorCode.FORBIDDEN, "Only owners of the company can do this.", List.of());
    }
}
