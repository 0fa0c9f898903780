package cn.nianbao.deploy.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The peer: the very diagram and policy of the product with nothing behind their steps, on an engine alone. A program of its
 * own, so that it runs on the same Java settings as the service that has the engine inside.
 *
 * <p>It reads a number of reports on each line of its input, takes as many along the road, and answers with the nanoseconds.
 */
public final class BareEngine {
    /** The variable that holds the database's password: a command line is for all to see. */
    static final String PASSWORD = "NIANBAO_BENCH_PASSWORD";

    private static final String WORKER = "bench";
    private static final long LOCK_MILLIS = 30_000;
    private static final List<String> REVIEWS = List.of("first-review", "second-review", "secrecy-review", "sign-off");

    private final ProcessEngine engine;
    private final ExecutorService drivers;
    private final int threads;

    private BareEngine(ProcessEngine engine, int threads) {
        this.engine = engine;
        this.threads = threads;
        this.drivers = Executors.newFixedThreadPool(threads);
    }

    /** @param arguments address of an empty database, user, number of threads */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int threads = Integer.parseInt(arguments[2]);
        BareEngine bare = new BareEngine(engine(arguments[0], arguments[1], System.getenv(PASSWORD), threads), threads);
        System.out.println("ready");
        try (BufferedReader wishes = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String wish = wishes.readLine(); wish != null; wish = wishes.readLine()) {
                System.out.println(bare.nanosFor(Integer.parseInt(wish.strip())));
            }
        }
        bare.drivers.shutdownNow();
        bare.engine.close();
    }

    /** History, ids and metrics as the product has them. */
    private static ProcessEngine engine(String url, String user, String password, int threads) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(url);
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        // a connection for each thread, so that none waits for another's
        configuration.setJdbcMaxActiveConnections(threads + 4);
        configuration.setJdbcMaxIdleConnections(threads + 4);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(true);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("report-lifecycle.bpmn")
                .addClasspathResource("review-policy.dmn")
                .deploy();
        return engine;
    }

    private long nanosFor(int reports) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(reports);
        List<Future<?>> driving = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            driving.add(drivers.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    takeAlong();
                }
            }));
        }
        for (Future<?> driver : driving) {
            driver.get();
        }
        return System.nanoTime() - began;
    }

    private void takeAlong() {
        String key = "bench-" + UUID.randomUUID();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("report-lifecycle", key, given(key))
                .getId();
        completeAutomatic("read-draft", key, Map.of("readable", true));
        completePersonal(instance, "correcting", policy());
        for (String review : REVIEWS) {
            completePersonal(instance, review, Map.of("decision", "approve"));
        }
        completeAutomatic("publish", key, Map.of());
        completeAutomatic("read-back", key, Map.of());
    }

    /** What the product, too, gives the process at its start. */
    private static Map<String, Object> given(String key) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseId", key);
        variables.put("agency", "bench");
        variables.put("agencyKind", "department");
        variables.put("officeAgency", "bench-office");
        variables.put("purpose", "report");
        variables.put("atOnce", false);
        variables.put("draftGiven", true);
        variables.put("remindAt", inDays(10));
        variables.put("escalateAt", inDays(20));
        return variables;
    }

    /** The decided policy, which the product writes once the table was asked. */
    private static Map<String, Object> policy() {
        return Map.of(
                "decision", "hand-in",
                "askFirst", true,
                "askSecond", true,
                "askLeader", false,
                "officeStep", "after",
                "merged", "",
                "publishWay", "column",
                "policyVersion", "bench");
    }

    private static Date inDays(int days) {
        return Date.from(Instant.now().plus(days, ChronoUnit.DAYS));
    }

    private void completePersonal(String instance, String step, Map<String, Object> outcome) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task, outcome);
    }

    private void completeAutomatic(String topic, String key, Map<String, Object> outcome) {
        LockedExternalTask task = engine.getExternalTaskService()
                .fetchAndLock(1, WORKER)
                .topic(topic, LOCK_MILLIS)
                .businessKey(key)
                .execute()
                .get(0);
        engine.getExternalTaskService().complete(task.getId(), WORKER, outcome);
    }
}
