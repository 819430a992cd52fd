package dev.metier.support.file;

import dev.metier.platform.security.CallerScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes the articles that come with the product, once: what administrators make of them stays. */
@Component
class FirstArticles implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstArticles.class);
    private static final String FILES = "classpath*:dev/metier/support/articles/*.md";

    private final ArticleFiles files;
    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final CallerScope scope;

    FirstArticles(ArticleFiles files, JdbcClient db, TransactionTemplate transactions, CallerScope scope) {
        this.files = files;
        this.db = db;
        this.transactions = transactions;
        this.scope = scope;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        scope.runAsService(() -> transactions.executeWithoutResult(status -> write()));
    }

    /** Of two instances that start together, the second waits for the row of the first, and does nothing. */
    private void write() {
        int isFirst = db.sql("insert into first_articles values (true, now()) on conflict do nothing")
                .update();
        if (isFirst == 0
                || db.sql("select exists (select from article)")
                        .query(Boolean.class)
                        .single()) {
            return;
        }
        LOG.info("wrote the first articles: {}", files.take(read()));
    }

    static Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                texts.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
