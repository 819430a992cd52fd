package dev.metier.render.artifact;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.ArtifactId;
import dev.metier.contracts.render.ArtifactView;
import dev.metier.contracts.render.DiagramFormat;
import dev.metier.contracts.render.RenderApi;
import dev.metier.contracts.render.RenderDiagram;
import dev.metier.contracts.render.RenderPdf;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import dev.metier.render.diagram.DiagramDrawer;
import dev.metier.render.diagram.DiagramRejected;
import dev.metier.render.document.PdfDocuments;
import dev.metier.typesetting.TypesettingRefused;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RenderController implements RenderApi {

    private final PdfDocuments documents;
    private final DiagramDrawer diagrams;
    private final RenderThreads threads;
    private final Artifacts artifacts;
    private final SignedLinks links;
    private final CallerScope scope;

    RenderController(
            PdfDocuments documents,
            DiagramDrawer diagrams,
            RenderThreads threads,
            Artifacts artifacts,
            SignedLinks links,
            CallerScope scope) {
        this.documents = documents;
        this.diagrams = diagrams;
        this.threads = threads;
        this.artifacts = artifacts;
        this.links = links;
        this.scope = scope;
    }

    @Override
    @ResponseStatus(HttpStatus.CREATED)
    public ArtifactView pdf(RenderPdf request) {
        if ((request.html() == null) == (request.markdown() == null)) {
            throw rejected(ErrorCode.VALIDATION_FAILED, "html", "Give either html or markdown.");
        }
        return make(MediaKind.PDF, () -> documents.pdf(request));
    }

    @Override
    @ResponseStatus(HttpStatus.CREATED)
    public ArtifactView diagram(RenderDiagram request) {
        MediaKind kind = request.format() == DiagramFormat.SVG ? MediaKind.SVG : MediaKind.PNG;
        return make(kind, () -> diagrams.draw(request));
    }

    private ArtifactView make(MediaKind kind, Callable<byte[]> work) {
        artifacts.requireRoom();
        Artifact made = artifacts.keep(kind, bytes(work));
        return new ArtifactView(
                made.id(), links.link(made.id(), made.expiresAt()), made.expiresAt(), kind.mediaType(), made.bytes());
    }

    private byte[] bytes(Callable<byte[]> work) {
        try {
            return threads.make(work);
        } catch (TypesettingRefused e) {
            boolean isSlow = e.reason() == TypesettingRefused.Reason.TOO_SLOW;
            throw new MetierException(
                    isSlow ? ErrorCode.RENDERING_TOOK_TOO_LONG : ErrorCode.DOCUMENT_REJECTED,
                    String.valueOf(e.getMessage()));
        } catch (DiagramRejected e) {
            throw rejected(ErrorCode.DIAGRAM_REJECTED, "source", String.valueOf(e.getMessage()));
        }
    }

    private static MetierException rejected(ErrorCode code, String field, String why) {
        return new MetierException(code, why, List.of(new FieldError(field, why)));
    }

    @Override
    public ResponseEntity<byte[]> file(ArtifactId artifactId, @Nullable String expires, @Nullable String signature) {
        if (!links.isGood(artifactId, expires, signature)) {
            throw MetierException.notFound("file");
        }
        Artifact artifact = scope.callAsService(() -> artifacts.find(artifactId))
                .orElseThrow(() -> MetierException.notFound("file"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(artifact.kind().mediaType()))
                .header("Content-Disposition", "inline; filename=\"" + artifact.key() + "\"")
                // an SVG that is opened by itself is a page: it may run and fetch nothing
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(artifacts.content(artifact));
    }
}
