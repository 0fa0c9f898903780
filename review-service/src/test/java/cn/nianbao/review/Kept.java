package cn.nianbao.review;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Reports of years gone by, put where the service keeps them: nobody walks a road for each of them. */
final class Kept {

    private Kept() {}

    /** One report of that year and state for each agency. */
    static List<String> reports(List<String> agencies, int year, Step state) {
        return QuarkusTransaction.requiringNew().call(() -> agencies.stream()
                .map(agency -> new ReportCase(agency, year, 1, state, Instant.parse("2025-01-20T02:00:00Z")))
                .peek(report -> report.persist())
                .map(report -> report.id().toString())
                .toList());
    }

    /** Agencies of the register that no desk sits at. */
    static List<String> agencies(int from, int number) {
        return IntStream.range(from, from + number).mapToObj(i -> "anlan-" + i).toList();
    }
}
