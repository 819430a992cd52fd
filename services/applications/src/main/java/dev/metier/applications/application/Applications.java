package dev.metier.applications.application;

import dev.metier.contracts.id.ApplicationId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All applications that the caller may touch. */
interface Applications extends Repository<Application, ApplicationId> {

    Application save(Application application);

    Optional<Application> findById(ApplicationId id);
}
