package dev.metier.sample;

import dev.metier.platform.events.EventConsumer;
import dev.metier.platform.events.EventMeta;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what arrives, except for accounts that a test poisoned. */
@Component
public class Ledger {

    private final JdbcClient jdbc;

    public Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventConsumer
    void on(Booked event, EventMeta meta) {
        jdbc.sql("insert into ledger (account, number) values (?, ?)")
                .params(event.account(), event.number())
                .update();
        if (jdbc.sql("select 1 from poison where account = ?")
                .param(event.account())
                .query(Integer.class)
                .optional()
                .isPresent()) {
            throw new IllegalArgumentException("the account is poisoned: " + event.account());
        }
    }

    public void poison(String account) {
        jdbc.sql("insert into poison values (?)").param(account).update();
    }

    public void cure(String account) {
        jdbc.sql("delete from poison where account = ?").param(account).update();
    }

    public List<Long> numbersOf(String account) {
        return jdbc.sql("select number from ledger where account = ? order by position")
                .param(account)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
