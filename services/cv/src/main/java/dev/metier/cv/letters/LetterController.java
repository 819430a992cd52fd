package dev.metier.cv.letters;

import dev.metier.contracts.Page;
import dev.metier.contracts.cv.CoverLetterRequest;
import dev.metier.contracts.cv.CoverLetterSummary;
import dev.metier.contracts.cv.CoverLetterView;
import dev.metier.contracts.cv.CoverLettersApi;
import dev.metier.contracts.cv.DownloadLink;
import dev.metier.contracts.cv.GenerateLetter;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.LetterId;
import dev.metier.platform.security.CurrentCaller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('CANDIDATE')")
class LetterController implements CoverLettersApi {

    private final WriteLetters write;
    private final LetterSearch search;
    private final PrintLetters print;
    private final CurrentCaller caller;
    private final Clock clock;

    LetterController(WriteLetters write, LetterSearch search, PrintLetters print, CurrentCaller caller, Clock clock) {
        this.write = write;
        this.search = search;
        this.print = print;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @ResponseStatus(HttpStatus.CREATED)
    public CoverLetterView write(CoverLetterRequest request) {
        return write.write(caller.userId(), request);
    }

    @Override
    public Page<CoverLetterSummary> letters(
            @Nullable CvId cvId, @Nullable JobId jobId, @Nullable Integer limit, @Nullable String after) {
        return search.list(caller.userId(), cvId, jobId, limit, after);
    }

    @Override
    public CoverLetterView letter(LetterId id) {
        return write.find(id).view();
    }

    @Override
    public CoverLetterView rewrite(LetterId id, @Nullable Integer version, CoverLetterRequest request) {
        return write.rewrite(id, version, request);
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(LetterId id) {
        write.remove(id);
    }

    @Override
    public ResponseEntity<byte[]> preview(CoverLetterRequest request, @Nullable Integer page, @Nullable Integer width) {
        return print.page(CoverLetter.written(caller.userId(), request, clock.instant()), page, width)
                .answer();
    }

    @Override
    public DownloadLink print(LetterId id, GenerateLetter request) {
        return print.print(id, request);
    }
}
