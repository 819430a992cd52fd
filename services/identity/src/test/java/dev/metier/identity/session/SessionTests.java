package dev.metier.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Session session =
            Session.open(Ids.next(), UserId.create(), new Place("reader", "x".repeat(500)), NOW, Duration.ofDays(1));

    @Test
    void livesUntilItExpires() {
        assertThat(session.isLiving(NOW.plusSeconds(86_399))).isTrue();
        assertThat(session.isLiving(NOW.plusSeconds(86_400))).isFalse();
    }

    @Test
    void endsOnce() {
        session.end(SessionEnd.SIGNED_OUT, NOW);
        session.end(SessionEnd.TOKEN_REUSED, NOW.plusSeconds(1));

        assertThat(session.isLiving(NOW.plusSeconds(1))).isFalse();
    }

    @Test
    void belongsToClientThatOpenedIt() {
        assertThat(session.belongsTo("reader")).isTrue();
        assertThat(session.belongsTo("other")).isFalse();
        assertThat(session.belongsTo(null)).isFalse();
        Session own = Session.open(Ids.next(), UserId.create(), new Place(null, null), NOW, Duration.ofDays(1));
        assertThat(own.belongsTo(null)).isTrue();
        assertThat(own.belongsTo("reader")).isFalse();
    }

    @Test
    void remembersWhenItWasUsed() {
        session.use(NOW.plusSeconds(5));

        assertThat(session.lastUsedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(session.createdAt()).isEqualTo(NOW);
        assertThat(session.userAgent()).hasSize(300);
    }
}
