package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import sera.testing.Stores;

/// The exam of questionnaires counts every example, and all come out as published.
class MeasuresExamTests {
    @Test
    void allComeOutAsPublished() {
        var wrong = new ArrayList<String>();
        var report = Stores.SQLITE.bean(MeasuresExam.class).run(wrong::add);
        assertThat(wrong).isEmpty();
        assertThat(report.rows()).hasSize(13).allSatisfy(row -> assertThat(row.value())
                .isEqualTo(1));
        assertThat(report.rows().getLast()).satisfies(all -> {
            assertThat(all.set()).isEqualTo("all");
            assertThat(all.metric()).isEqualTo("worked-examples");
            assertThat(all.n()).isEqualTo(111);
        });
    }
}
