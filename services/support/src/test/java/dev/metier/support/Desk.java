package dev.metier.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.support.ArticleView;
import dev.metier.contracts.support.ImportedArticles;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An administrator at work on articles. */
public record Desk(TestApi everybody, TestApi administrator) {

    public static final String ARTICLES = "/api/v1/support/articles";
    public static final String FILES = "/api/v1/support/article-files";

    public static Desk of(TestApi api) {
        return new Desk(api, api.as(TestTokens.admin()));
    }

    /** An article with an address of its own. */
    public static Map<String, Object> article(String title) {
        Map<String, Object> article = new HashMap<>();
        article.put("slug", "article-" + Ids.next());
        article.put("language", "en");
        article.put("title", title);
        article.put("summary", "What to do, in short.");
        article.put("body", "# First\n\nDo **this**, then that.");
        article.put("topics", List.of("Account", "Privacy"));
        article.put("audience", "EVERYBODY");
        return article;
    }

    public ArticleView draft(String title) {
        return draft(article(title));
    }

    public ArticleView draft(Map<String, Object> article) {
        Answer answer = administrator.post(ARTICLES, article);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.as(ArticleView.class);
    }

    public ArticleView published(String title) {
        return publish(draft(title));
    }

    public ArticleView publish(ArticleView draft) {
        Answer answer = administrator.post(ARTICLES + "/" + draft.id() + "/publish");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.as(ArticleView.class);
    }

    public Answer upload(byte[] zip) {
        return administrator.upload(FILES, Map.of(), new TestApi.FilePart("file", "a.zip", "application/zip", zip));
    }

    public ImportedArticles take(Map<String, String> texts) {
        Answer answer = upload(zip(texts));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.as(ImportedArticles.class);
    }

    public static byte[] zip(Map<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Map<String, String> unzip(byte[] bytes) {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
