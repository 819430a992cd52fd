package dev.metier.contracts.users;

/** What a member may do in a company: an owner all, a recruiter hire, an interviewer rate. */
public enum CompanyRole {
    OWNER,
    RECRUITER,
    INTERVIEWER
}
