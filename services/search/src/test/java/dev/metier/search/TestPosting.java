package dev.metier.search;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.JobUpdated;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.jobs.Salary;
import dev.metier.contracts.jobs.WorkMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A posting of a company of its own; immutable: each {@code with} is another of the same id. */
public record TestPosting(
        JobId id,
        CompanyId companyId,
        String company,
        String title,
        String description,
        WorkMode mode,
        EmploymentType employment,
        @Nullable String place,
        @Nullable Salary salary,
        List<String> skills,
        @Nullable LocalDate deadline,
        Instant published) {

    /** A name that no other test has. */
    public static String newCompany() {
        return "Works " + Ids.next();
    }

    public static TestPosting at(String company, String title) {
        return new TestPosting(
                JobId.create(),
                CompanyId.create(),
                company,
                title,
                "We look for somebody who likes what we do.",
                WorkMode.ON_SITE,
                EmploymentType.FULL_TIME,
                "Constanta, RO",
                null,
                List.of(),
                null,
                Instant.parse("2026-03-01T08:00:00Z"));
    }

    public TestPosting of(CompanyId owner) {
        return new TestPosting(
                id, owner, company, title, description, mode, employment, place, salary, skills, deadline, published);
    }

    public TestPosting in(@Nullable String where) {
        return new TestPosting(
                id,
                companyId,
                company,
                title,
                description,
                mode,
                employment,
                where,
                salary,
                skills,
                deadline,
                published);
    }

    public TestPosting asking(String... names) {
        return new TestPosting(
                id,
                companyId,
                company,
                title,
                description,
                mode,
                employment,
                place,
                salary,
                List.of(names),
                deadline,
                published);
    }

    public TestPosting describedAs(String text) {
        return new TestPosting(
                id, companyId, company, title, text, mode, employment, place, salary, skills, deadline, published);
    }

    public TestPosting working(WorkMode how) {
        return new TestPosting(
                id,
                companyId,
                company,
                title,
                description,
                how,
                employment,
                place,
                salary,
                skills,
                deadline,
                published);
    }

    public TestPosting paying(int most, String currency, Salary.Period period) {
        Salary pay = new Salary(BigDecimal.valueOf(most / 2), BigDecimal.valueOf(most), currency, period);
        return new TestPosting(
                id, companyId, company, title, description, mode, employment, place, pay, skills, deadline, published);
    }

    public TestPosting until(LocalDate day) {
        return new TestPosting(
                id, companyId, company, title, description, mode, employment, place, salary, skills, day, published);
    }

    public TestPosting since(Instant time) {
        return new TestPosting(
                id, companyId, company, title, description, mode, employment, place, salary, skills, deadline, time);
    }

    public JobPublished opened() {
        return new JobPublished(id, facts());
    }

    public JobUpdated updated() {
        return new JobUpdated(id, facts());
    }

    private PostingFacts facts() {
        return new PostingFacts(
                companyId,
                company,
                title,
                "slug",
                description,
                null,
                employment,
                mode,
                place,
                salary,
                skills.stream()
                        .map(name -> new RequiredSkill(null, name, RequiredSkill.Need.MUST, null))
                        .toList(),
                List.of(),
                List.of("en"),
                deadline,
                published);
    }
}
