package dev.metier.cv.sharing;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.ShareId;
import dev.metier.cv.editing.StoredCv;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.Template;
import dev.metier.platform.storage.ObjectStorage;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents made for visitors: one object per link and format, so that visitors cannot fill the store. */
@Component
class SharedFiles {

    private final JdbcClient db;
    private final CvGenerator generator;
    private final ObjectStorage storage;
    private final Clock clock;

    SharedFiles(JdbcClient db, CvGenerator generator, ObjectStorage storage, Clock clock) {
        this.db = db;
        this.generator = generator;
        this.storage = storage;
        this.clock = clock;
    }

    /** Makes the document and notes it with the CV, which takes it along when it is deleted. */
    @Transactional
    public ObjectStorage.Link make(Share share, StoredCv cv, Resume resume, DocumentFormat format) {
        Resume.Meta meta = resume.meta();
        Template template = meta == null || meta.template() == null
                ? Template.PLAIN
                : Template.of(meta.template()).orElse(Template.PLAIN);
        byte[] document = generator.generate(resume, template, meta == null ? null : meta.directives(), format);
        String extension = CvGenerator.extension(format);
        String key = prefix(share.id()) + extension;
        db.sql("""
            insert into generated_document (id, owner_id, cv_id, cv_version, template, format, object_key, created_at)
            select :id, :owner, :cv, :version, :template, :format, :key, :now
            where not exists (select from generated_document where cv_id = :cv and object_key = :key)\
            """)
                .param("id", DocumentId.create().value())
                .param("owner", cv.ownerId().value())
                .param("cv", cv.id().value())
                .param("version", cv.version())
                .param("template", template.id())
                .param("format", format.name())
                .param("key", key)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        storage.put(key, document, CvGenerator.mediaType(format));
        return storage.download(key, "CV." + extension);
    }

    @Transactional
    public void remove(CvId cv, ShareId share) {
        db.sql("delete from generated_document where cv_id = ? and starts_with(object_key, ?) returning object_key")
                .params(cv.value(), prefix(share))
                .query(String.class)
                .list()
                .forEach(storage::delete);
    }

    private static String prefix(ShareId share) {
        return "shared/" + share + ".";
    }
}
