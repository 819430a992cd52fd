package dev.metier.cv.editing;

import dev.metier.contracts.Page;
import dev.metier.contracts.cv.CreateCv;
import dev.metier.contracts.cv.CvApi;
import dev.metier.contracts.cv.CvSummary;
import dev.metier.contracts.cv.CvVersionView;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.DownloadLink;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.contracts.cv.ReplaceCv;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.cv.parsing.FileType;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.UnreadableFile;
import dev.metier.cv.reading.IsolatedReader;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.storage.ObjectStorage;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class CvController implements CvApi {

    private static final String OWNER = "hasRole('CANDIDATE')";
    private static final String OWNER_OR_SERVICE = "hasAnyRole('CANDIDATE', 'SERVICE')";

    private final IsolatedReader reader;
    private final EditCvs edit;
    private final CvSearch search;
    private final ObjectStorage storage;
    private final CurrentCaller caller;

    CvController(IsolatedReader reader, EditCvs edit, CvSearch search, ObjectStorage storage, CurrentCaller caller) {
        this.reader = reader;
        this.edit = edit;
        this.search = search;
        this.storage = storage;
        this.caller = caller;
    }

    @Override
    @PreAuthorize(OWNER)
    @ResponseStatus(HttpStatus.CREATED)
    public CvView parse(MultipartFile file) {
        byte[] bytes = bytes(file);
        ParsedResume parsed = reader.read(bytes);
        OriginalFile original = OriginalFile.of(file.getOriginalFilename(), FileType.of(bytes));
        return search.get(edit.keepParsed(caller.userId(), parsed, original, bytes), null);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw UnreadableFile.damaged();
        }
    }

    @Override
    @PreAuthorize(OWNER)
    @ResponseStatus(HttpStatus.CREATED)
    public CvView create(CreateCv request) {
        return search.get(edit.create(caller.userId(), request), null);
    }

    @Override
    @PreAuthorize(OWNER)
    public Page<CvSummary> list(
            @Nullable CvId masterId, @Nullable JobId jobId, @Nullable Integer limit, @Nullable String after) {
        return search.list(caller.userId(), masterId, jobId, limit, after);
    }

    @Override
    @PreAuthorize(OWNER_OR_SERVICE)
    public CvView get(CvId id) {
        return search.get(id, null);
    }

    @Override
    @PreAuthorize(OWNER)
    public CvView replace(CvId id, ReplaceCv request) {
        edit.replace(id, request);
        return search.get(id, null);
    }

    @Override
    @PreAuthorize(OWNER)
    public CvView patch(CvId id, @Nullable Integer version, List<PatchOperation> operations) {
        edit.patch(id, version, operations);
        return search.get(id, null);
    }

    @Override
    @PreAuthorize(OWNER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(CvId id) {
        edit.delete(id, search.documentKeys(id));
    }

    @Override
    @PreAuthorize(OWNER_OR_SERVICE)
    public List<CvVersionView> versions(CvId id) {
        return search.versions(id);
    }

    @Override
    @PreAuthorize(OWNER_OR_SERVICE)
    public CvView version(CvId id, int version) {
        return search.get(id, version);
    }

    @Override
    @PreAuthorize(OWNER)
    public DownloadLink original(CvId id) {
        Cv cv = edit.find(id);
        if (cv.originalKey() == null || cv.originalName() == null) {
            throw MetierException.notFound("file");
        }
        var link = storage.download(cv.originalKey(), cv.originalName());
        return new DownloadLink(link.url().toString(), link.expiresAt());
    }
}
