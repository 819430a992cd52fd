package dev.metier.identity.account;

import dev.metier.contracts.id.UserId;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Accounts extends Repository<Account, UserId> {

    Account save(Account account);

    void delete(Account account);

    Optional<Account> findById(UserId id);

    Optional<Account> findByEmailKey(String emailKey);

    @Query("select exists (select 1 from account where roles @> array[:role]::text[])")
    boolean existsWithRole(String role);
}
