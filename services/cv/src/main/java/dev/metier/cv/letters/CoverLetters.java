package dev.metier.cv.letters;

import dev.metier.contracts.id.LetterId;
import dev.metier.contracts.id.UserId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All letters that the caller may touch. */
interface CoverLetters extends Repository<CoverLetter, LetterId> {

    CoverLetter save(CoverLetter letter);

    Optional<CoverLetter> findById(LetterId id);

    long countByOwnerId(UserId ownerId);

    void deleteById(LetterId id);
}
