package dev.metier.notifications.inbox;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.notifications.Channel;
import dev.metier.contracts.notifications.PreferenceView;
import dev.metier.platform.errors.MetierException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people want to hear of, and how. Mails about the account itself always come. */
@Component
public class Preferences {

    private static final List<String> CATEGORIES = List.of("application", "pipeline", "job-alert", "invitation");

    private final JdbcClient db;

    Preferences(JdbcClient db) {
        this.db = db;
    }

    /** To be called in a transaction. */
    public boolean wants(UserId user, String category, Channel channel) {
        return db.sql("select enabled from preference where user_id = ? and category = ? and channel = ?")
                .params(user.value(), category, channel.name())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Every choice there is, with what the person chose or what holds until they do. */
    @Transactional(readOnly = true)
    List<PreferenceView> of(UserId user) {
        Map<String, Boolean> chosen = db
                .sql("select category, channel, enabled from preference where user_id = ?")
                .param(user.value())
                .query((row, n) -> Map.entry(
                        row.getString("category") + " " + row.getString("channel"), row.getBoolean("enabled")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<PreferenceView> all = new ArrayList<>();
        for (String category : CATEGORIES) {
            for (Channel channel : Channel.values()) {
                all.add(new PreferenceView(
                        category, channel, chosen.getOrDefault(category + " " + channel.name(), true)));
            }
        }
        return all;
    }

    @Transactional
    void save(UserId user, List<PreferenceView> preferences) {
        for (PreferenceView preference : preferences) {
            if (!CATEGORIES.contains(preference.category())) {
                throw new MetierException(
                        ErrorCode.VALIDATION_FAILED,
                        "Choose among the categories that are listed.",
                        List.of(new FieldError("category", "is one of " + String.join(", ", CATEGORIES))));
            }
            db.sql("""
                            insert into preference (user_id, category, channel, enabled) values (?, ?, ?, ?)
                            on conflict (user_id, category, channel) do update set enabled = excluded.enabled""")
                    .params(
                            user.value(),
                            preference.category(),
                            preference.channel().name(),
                            preference.enabled())
                    .update();
        }
    }
}
