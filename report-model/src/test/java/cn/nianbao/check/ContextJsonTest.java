package cn.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContextJsonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    private static Context read(String json) throws JsonProcessingException {
        return ContextJson.read(ReportJson.EXACT.readTree(json), TODAY);
    }

    @Test
    void yearsThatBecamePublicOutOfTurnAreKnown() throws JsonProcessingException {
        Context context = read(
                "{\"lastYear\": {\"year\": 2022, \"cells\": {}}, \"lastYearCameLater\": true, \"nextYear\": {\"year\": 2024, \"cells\": {}}}");
        assertThat(context.lastYear().year()).isEqualTo(2022);
        assertThat(context.outOfTurn().lastYearCameLater()).isTrue();
        assertThat(context.outOfTurn().nextYear().year()).isEqualTo(2024);
    }

    @Test
    void asARuleOneYearFollowsTheOther() throws JsonProcessingException {
        assertThat(read("{}").outOfTurn()).isEqualTo(OutOfTurn.NOTHING);
        assertThat(read("{}").day()).isEqualTo(TODAY);
    }
}
