package dev.metier.cv.sharing;

import dev.metier.contracts.cv.CreateShare;
import dev.metier.contracts.cv.CvSharingApi;
import dev.metier.contracts.cv.DownloadLink;
import dev.metier.contracts.cv.OpenShare;
import dev.metier.contracts.cv.OpenSharedDocument;
import dev.metier.contracts.cv.ShareCreated;
import dev.metier.contracts.cv.ShareView;
import dev.metier.contracts.cv.SharedCv;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.ShareId;
import dev.metier.platform.web.TellsSecret;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ShareController implements CvSharingApi {

    private static final String OWNER = "hasRole('CANDIDATE')";

    private final ShareCvs share;
    private final OpenShares open;

    ShareController(ShareCvs share, OpenShares open) {
        this.share = share;
        this.open = open;
    }

    @Override
    @PreAuthorize(OWNER)
    @ResponseStatus(HttpStatus.CREATED)
    @TellsSecret
    public ResponseEntity<ShareCreated> share(CvId id, CreateShare request) {
        ShareCreated created = share.create(id, request);
        URI location =
                URI.create("/api/v1/cv/" + id + "/shares/" + created.share().id());
        return ResponseEntity.created(location).body(created);
    }

    @Override
    @PreAuthorize(OWNER)
    public List<ShareView> shares(CvId id) {
        return share.list(id);
    }

    @Override
    @PreAuthorize(OWNER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void revoke(CvId id, ShareId shareId) {
        share.revoke(id, shareId);
    }

    @Override
    public SharedCv open(OpenShare request) {
        return open.open(request.token(), request.password());
    }

    @Override
    public DownloadLink openDocument(OpenSharedDocument request) {
        return open.document(request.token(), request.password(), request.format());
    }
}
