package sera.safety;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.safety.SafetyEvent.Shown;

/// The yearly count. It knows no person, so it outlives them.
@Repository
class Referrals {
    private final JdbcClient jdbc;

    Referrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(Shown shown, Instant at) {
        switch (shown) {
            case CARD -> add(at, 1, 0);
            case LINE -> add(at, 0, 1);
            case ADVICE, NOTHING -> {}
        }
    }

    private void add(Instant at, int cards, int lines) {
        jdbc.sql("INSERT INTO safety_referrals (calendar_year, cards, quiet_lines) VALUES (?, ?, ?)"
                        + " ON CONFLICT (calendar_year) DO UPDATE SET cards = safety_referrals.cards + excluded.cards,"
                        + " quiet_lines = safety_referrals.quiet_lines + excluded.quiet_lines")
                .params(List.of(at.atZone(ZoneOffset.UTC).getYear(), cards, lines))
                .update();
    }

    List<YearlyReferrals> all() {
        return jdbc.sql("SELECT calendar_year, cards, quiet_lines FROM safety_referrals ORDER BY calendar_year")
                .query((row, n) -> new YearlyReferrals(row.getInt(1), row.getLong(2), row.getLong(3)))
                .list();
    }
}
