package cn.nianbao.publish.edition;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Callers that publish at the same moment. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class EditionRaceTest {

    @Test
    void of_many_at_once_one_creates_and_all_are_answered() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), 2024, 3);
        List<Integer> answers = atOnce(8, i -> publish(record).statusCode());
        assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201);
    }

    @Test
    void of_two_different_records_at_once_one_wins() throws Exception {
        String code = newAgency();
        List<Integer> answers =
                atOnce(2, i -> publish(Sample.record(code, 2024, 40 + i)).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    private interface Call {
        int make(int number);
    }

    private static List<Integer> atOnce(int callers, Call call) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int number = i;
                answers.add(threads.submit(() -> {
                    barrier.await();
                    return call.make(number);
                }));
            }
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                results.add(answer.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
