package dev.metier.users.company;

import dev.metier.contracts.id.CompanyId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All companies; their members only where the caller belongs to them. */
interface Companies extends Repository<Company, CompanyId> {

    Company save(Company company);

    void delete(Company company);

    Optional<Company> findById(CompanyId id);
}
