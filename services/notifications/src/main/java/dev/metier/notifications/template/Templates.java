package dev.metier.notifications.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.notifications.TemplateView;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of all messages; administrators may change them, never which ones there are. */
@Component
public class Templates {

    private static final Mustache.Compiler PLAIN =
            Mustache.compiler().escapeHTML(false).defaultValue("");

    private final JdbcClient db;

    Templates(JdbcClient db) {
        this.db = db;
    }

    /** Fills a template. To be called in a transaction. Errors: {@code template-rejected} for a key that does not exist. */
    public Message fill(String key, Map<String, String> values) {
        TemplateView template = find(key).orElseThrow(() -> unknown(key));
        String link = template.link();
        return new Message(
                template.category(),
                render(template.title(), values),
                render(template.body(), values),
                link == null ? null : render(link, values));
    }

    @Transactional(readOnly = true)
    public List<TemplateView> all() {
        return db.sql("select * from template order by key")
                .query(Templates::view)
                .list();
    }

    /** Errors: {@code template-rejected}, {@code version-conflict}. */
    @Transactional
    public TemplateView save(String key, TemplateView template) {
        TemplateView before = find(key).orElseThrow(() -> MetierException.notFound("template"));
        if (before.version() != template.version()) {
            throw new MetierException(
                    ErrorCode.VERSION_CONFLICT, "Somebody changed this template in the meantime. Load it again.");
        }
        check(template);
        db.sql("update template set title = :title, body = :body, link = :link, version = version + 1 where key = :key")
                .param("title", template.title())
                .param("body", template.body())
                .param("link", template.link())
                .param("key", key)
                .update();
        return find(key).orElseThrow();
    }

    private Optional<TemplateView> find(String key) {
        return db.sql("select * from template where key = ?")
                .param(key)
                .query(Templates::view)
                .optional();
    }

    private static void check(TemplateView template) {
        try {
            render(template.title(), Map.of());
            render(template.body(), Map.of());
        } catch (MustacheException e) {
            throw new MetierException(ErrorCode.TEMPLATE_REJECTED, "The template cannot be read: check its {{ and }}.");
        }
    }

    private static String render(String text, Map<String, String> values) {
        return PLAIN.compile(text).execute(values);
    }

    private static MetierException unknown(String key) {
        return new MetierException(ErrorCode.TEMPLATE_REJECTED, "There is no template " + key + ".");
    }

    private static TemplateView view(ResultSet row, int number) throws SQLException {
        return new TemplateView(
                row.getString("key"),
                row.getString("category"),
                row.getString("title"),
                row.getString("body"),
                row.getString("link"),
                row.getInt("version"));
    }
}
