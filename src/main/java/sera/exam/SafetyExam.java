package sera.exam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import sera.conversation.Release;
import sera.people.Keeping;
import sera.people.People;
import sera.safety.SafetyEnvelope;
import sera.understanding.Understanding;

/// Examines what safety sees in what is said: in messages by themselves, and over the turns of talks.
@Component
public class SafetyExam {
    private final SafetyEnvelope safety;
    private final Reader reader;
    private final People people;
    private final Release release;
    private final Clock clock;

    SafetyExam(SafetyEnvelope safety, Understanding understanding, People people, Release release, Clock clock) {
        this.safety = safety;
        this.reader = new Reader(understanding);
        this.people = people;
        this.release = release;
        this.clock = clock;
    }

    /// @param progress hears a line as each set is done, and one for each turn of a talk that went wrong
    public Report run(SafetyFiles files, Consumer<String> progress) {
        var rows = new ArrayList<Row>();
        files.sets().forEach(set -> {
            rows.addAll(of(set).rowsOfEveryTyping());
            progress.accept(set.name() + ": " + set.cases().size() + " messages");
        });
        files.played().forEach(talks -> {
            rows.add(row(talks, progress));
            progress.accept(talks.name() + ": " + talks.talks().size() + " talks");
        });
        return new Report(release.version(), LocalDate.now(clock).toString(), rows);
    }

    AlarmExam of(SafetySet set) {
        return new AlarmExam(set, text -> Alarm.of(safety.look(reader.read(text))));
    }

    Row row(SafetyTalks talks, Consumer<String> wrong) {
        var judged = talks.talks().stream()
                .flatMap(talk -> judged(talk, wrong).stream())
                .toList();
        var right = judged.stream().filter(turn -> turn).count();
        return Row.share(talks.name(), "turns-right", judged.size(), right);
    }

    /// Whether each judged turn of a talk came out right. Someone new says it all.
    private List<Boolean> judged(SafetyTalk talk, Consumer<String> wrong) {
        var me = people.begin(Locale.ENGLISH, "UTC", Optional.empty(), Keeping.SHARED)
                .resident()
                .person()
                .id();
        var judged = new ArrayList<Boolean>();
        for (var i = 0; i < talk.turns().size(); i++) {
            var turn = talk.turns().get(i);
            var seen =
                    SafetyTalk.name(safety.assess(me, reader.read(turn.text())).concern());
            if (turn.isJudged()) {
                judged.add(turn.expect().contains(seen));
            }
            if (turn.isJudged() && !turn.expect().contains(seen)) {
                wrong.accept("%s, turn %d: %s, not %s".formatted(talk.id(), i + 1, seen, turn.expect()));
            }
        }
        return judged;
    }
}
