package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.cases.Document;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Lists ask the database as often for a hundred reports as for one, and for no more than they show. */
@QuarkusTest
@RealPartners
class QuestionsTest {

    @Inject
    SessionFactory sessions;

    private long questions(Runnable call) {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
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
