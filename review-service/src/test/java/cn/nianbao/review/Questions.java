package cn.nianbao.review;

import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** How often the database is asked for an answer. */
public final class Questions {

    /** Steps that go on in the background ask as well: what was asked for the answer alone is the least of these. */
    private static final int TRIES = 4;

    private Questions() {}

    public static long of(SessionFactory sessions, Runnable call) {
        Statistics statistics = sessions.getStatistics();
        return LongStream.generate(() -> once(statistics, call))
                .limit(TRIES)
                .min()
                .orElseThrow();
    }

    private static long once(Statistics statistics, Runnable call) {
        long before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
