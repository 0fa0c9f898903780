package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.cases.Document;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Lists ask the database as often for a hundred reports as for one, and for no more than they show. */
@QuarkusTest
@RealPartners
class QuestionsTest {

    @Inject
    SessionFactory sessions;

    private long questions(Runnable call) {
        return Questions.of(sessions, call);
    }

    private static Person everywhere(String role, List<Desk> desks) {
        return new Person(
                role + "-everywhere",
                "到处都在",
                List.of(role),
                desks.stream().map(desk -> desk.agency).toList());
    }

    @Test
    void listsAskAsOftenForManyAsForOne() {
        List<Desk> one = List.of(Desk.handedIn());
        List<Desk> many = List.of(one.get(0), Desk.handedIn(), Desk.handedIn());
        for (String path : List.of("/api/tasks", "/api/reports")) {
            Person few = everywhere("first-reviewer", one);
            Person all = everywhere("first-reviewer", many);
            assertThat(few.call().get(path).jsonPath().getList("")).hasSize(1);
            assertThat(all.call().get(path).jsonPath().getList("")).hasSize(3);
            long asked = questions(() -> few.call().get(path));
            assertThat(questions(() -> all.call().get(path))).as(path).isEqualTo(asked);
        }
    }

    @Test
    void pagesAskAsOftenForFiftyReportsAsForFive() {
        List<String> five = Kept.agencies(400, 5);
        List<String> fifty = Kept.agencies(410, 50);
        Kept.reports(five, 2024, Step.FIRST_REVIEW);
        Kept.reports(fifty, 2024, Step.FIRST_REVIEW);
        Person few = new Person("reads-five", "看五份", List.of("second-reviewer"), five);
        Person many = new Person("reads-fifty", "看五十份", List.of("second-reviewer"), fifty);
        for (String path : List.of("/", "/reports", "/reports?only=mine", "/reports?only=late&name=局")) {
            few.call().get(path).then().statusCode(200);
            many.call().get(path).then().statusCode(200);
            long asked = questions(() -> few.call().get(path));
            assertThat(questions(() -> many.call().get(path)))
                    .as(path)
                    .isEqualTo(asked)
                    .isLessThan(30);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void anIndexAnswersWhatListsAsk() {
        List<String> questions = List.of(
                "select * from report_case where agency in ('anlan-1', 'anlan-2') and year = 2024",
                "select * from report_case order by year desc, agency, version desc limit 25",
                "select * from report_case order by since desc, id limit 15",
                "select * from revision where case_id = '00000000-0000-0000-0000-000000000000' order by number desc limit 1",
                "select * from entry where case_id = '00000000-0000-0000-0000-000000000000' order by number",
                "select * from colleague where agencies && array['anlan-1']::varchar[]",
                "select * from deputyship where agency in ('anlan-1') and revoked_at is null",
                "select * from filing where agency = 'anlan' and closed_at is null",
                "select * from report_case where incident is not null order by since");
        QuarkusTransaction.requiringNew().run(() -> {
            var database = Document.getEntityManager();
            database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            for (String question : questions) {
                String plan = String.join(
                        "\n",
                        database.createNativeQuery("explain " + question, String.class)
                                .getResultList());
                assertThat(plan).as(question).doesNotContain("Seq Scan").contains("Index");
            }
        });
    }

    @Test
    void aFileIsLoadedOnlyWhereItIsRead() {
        Desk desk = new Desk();
        byte[] page = "<html><body><p>一、总体情况</p></body></html>".getBytes(StandardCharsets.UTF_8);
        String id = desk.submit(desk.staff, "draft.html", page).jsonPath().getString("id");
        QuarkusTransaction.requiringNew().run(() -> {
            Document document = Document.newest(UUID.fromString(id)).orElseThrow();
            assertThat(document.name()).isEqualTo("draft.html");
            assertThat(Hibernate.isPropertyInitialized(document, "bytes")).isFalse();
            assertThat(document.bytes()).isEqualTo(page);
        });
    }
}
