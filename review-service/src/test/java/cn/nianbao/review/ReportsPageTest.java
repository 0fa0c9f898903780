package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.workflow.Step;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 全部报告: found by year, state, name, and what is late or mine; the address keeps what was asked for. */
@QuarkusTest
@RealPartners
class ReportsPageTest {

    private static Person reader(List<String> agencies) {
        return new Person("reader-of-" + agencies.get(0), "看报告的人", List.of("first-reviewer"), agencies);
    }

    private static List<String> found(Person who, String query) {
        return WebPage.of(who, "/reports" + query).texts("#found .lines a.name");
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    @Test
    void manyArePagedAndTheAddressKeepsTheFilter() {
        Person reader = reader(Kept.agencies(500, 30));
        Kept.reports(Kept.agencies(500, 30), 2023, Step.PUBLISHED);
        WebPage first = WebPage.of(reader, "/reports?year=2023&state=published");
        assertThat(first.text("#found-title")).isEqualTo("共 30 份，第 1 页，共 2 页");
        assertThat(first.texts("#found .lines a.name")).hasSize(25);
        String next = first.document().select("a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/reports?page=2&state=published&year=2023");
        WebPage second = WebPage.of(reader, next);
        assertThat(second.texts("#found .lines a.name")).hasSize(5).doesNotContainAnyElementsOf(first.texts("a.name"));
        assertThat(second.document().select("a[rel=prev]").attr("href"))
                .isEqualTo("/reports?state=published&year=2023");
        assertThat(second.document().select("a[rel=next]")).isEmpty();
        assertThat(second.document().select("#year option[selected]").attr("value"))
                .isEqualTo("2023");
        assertThat(WebPage.of(reader, "/reports?page=99&year=2023").text("#found-title"))
                .contains("第 2 页");
    }

    @Test
    void filtersNarrowWhatIsFound() {
        List<String> agencies = Kept.agencies(540, 3);
        Person reader = reader(agencies);
        Kept.reports(agencies.subList(0, 2), 2022, Step.PUBLISHED);
        Kept.reports(agencies.subList(1, 3), 2024, Step.SIGN_OFF);
        assertThat(found(reader, ""))
                .containsExactly("安澜市第541局2024年度报告", "安澜市第542局2024年度报告", "安澜市第540局2022年度报告", "安澜市第541局2022年度报告");
        assertThat(found(reader, "?year=2022")).hasSize(2);
        assertThat(found(reader, "?state=sign-off")).hasSize(2).allMatch(name -> name.contains("2024"));
        assertThat(found(reader, "?name=541")).containsExactly("安澜市第541局2024年度报告", "安澜市第541局2022年度报告");
        assertThat(found(reader, "?name=%25")).as("no pattern, a sign").isEmpty();
        assertThat(found(reader, "?region=安澜&kind=department")).hasSize(4);
        assertThat(found(reader, "?region=别处")).isEmpty();
        assertThat(found(reader, "?only=open")).hasSize(2);
        assertThat(found(reader, "?year=&state=&name=&only="))
                .as("a form with nothing chosen")
                .hasSize(4);
        reader.call().get("/reports?state=lost").then().statusCode(422);
        reader.call().get("/reports?year=next").then().statusCode(422);
    }

    @Test
    void lateIsWhatIsOnItsWayAfterTheDate() {
        List<String> agencies = Kept.agencies(550, 2);
        Person reader = reader(agencies);
        Kept.reports(agencies.subList(0, 1), 2025, Step.FIRST_REVIEW);
        Kept.reports(agencies.subList(1, 2), 2025, Step.PUBLISHED);
        Day.is("2026-01-31T10:00:00");
        assertThat(found(reader, "?only=late")).isEmpty();
        Day.is("2026-02-01T10:00:00");
        assertThat(found(reader, "?only=late")).containsExactly("安澜市第550局2025年度报告");
    }

    @Test
    void mineIsWhatWaitsForMe() {
        Desk desk = Desk.handedIn();
        Kept.reports(List.of(desk.agency), 2021, Step.PUBLISHED);
        assertThat(found(desk.first, "?only=mine")).hasSize(1);
        assertThat(found(desk.second, "?only=mine")).isEmpty();
        assertThat(found(desk.second, "")).hasSize(2);
    }

    @Test
    void nobodyFindsAnotherAgencys() {
        Kept.reports(Kept.agencies(560, 1), 2022, Step.PUBLISHED);
        assertThat(found(reader(Kept.agencies(561, 1)), "?name=560")).isEmpty();
        assertThat(found(Person.of("office", "anlan"), "?name=560")).hasSize(1);
        assertThat(WebPage.of(Person.of("operator", "anlan-560"), "/reports").text("#found-title"))
                .isEqualTo("共 0 份");
    }
}
