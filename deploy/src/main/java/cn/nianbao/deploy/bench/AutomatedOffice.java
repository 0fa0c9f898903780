package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.region.Desk;
import cn.nianbao.deploy.region.District;
import cn.nianbao.deploy.region.District.Job;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Decision;
import cn.nianbao.deploy.road.SampleDraft;
import cn.nianbao.deploy.road.Tokens;
import cn.nianbao.deploy.setting.LaunchProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/** People of some districts who take one report after the other from draft to public page, as quickly as they are answered. */
final class AutomatedOffice {
    private static final String SAMPLE = "anlan-emergency-2025.docx";
    private static final List<Desk> REVIEWERS = List.of(Desk.FIRST, Desk.SECOND, Desk.SECRECY, Desk.APPROVER);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> users = new ArrayList<>();
    private final Tokens tokens;
    private final Queue<Draft> drafts = new ArrayDeque<>();

    private record Draft(Job job, byte[] bytes, Map<Desk, Console> people) {}

    /** The drafts are written here: what a report says before it is handed in is no work of the system's. */
    AutomatedOffice(Path home, Http console, Tokens tokens, List<District> districts) {
        this.tokens = tokens;
        for (District district : districts) {
            Map<Desk, Console> people = new EnumMap<>(Desk.class);
            for (Desk desk : Desk.values()) {
                users.add(district.user(desk));
                people.put(desk, new Console(console, tokens, district.user(desk)));
            }
            district.jobs().forEach(job -> drafts.add(new Draft(job, draft(home, job), people)));
        }
    }

    private static byte[] draft(Path home, Job job) {
        return SampleDraft.of(home, SAMPLE, text -> SampleDraft.on(job.year())
                .apply(text)
                .replace("安澜市应急管理局", job.agency().name()));
    }

    /** Fetches everybody's token, so that no report waits for one. */
    void signIn() {
        users.forEach(tokens::of);
    }

    /** Takes so many reports to their end. */
    void work(int reports, Calls calls) {
        for (int i = 0; i < reports; i++) {
            takeAlong(drafts.remove(), calls);
        }
    }

    private void takeAlong(Draft draft, Calls calls) {
        Console staff = draft.people().get(Desk.STAFF);
        Answer submitted = calls.timed(
                Call.SUBMIT,
                () -> staff.submit(
                        SAMPLE,
                        draft.bytes(),
                        draft.job().agency().code(),
                        draft.job().year()));
        String id = submitted.demand(201).json().path("id").asText();
        await(staff, id, "correcting", Call.AWAIT_READING, calls);
        calls.timed(Call.HAND_IN, () -> staff.act(id, "hand-in", null)).demand(200);
        REVIEWERS.forEach(desk -> approve(draft.people().get(desk), id, calls));
        await(staff, id, "published", Call.AWAIT_PUBLIC, calls);
    }

    private static void approve(Console reviewer, String id, Calls calls) {
        for (JsonNode task :
                calls.timed(Call.TASKS, reviewer::tasks).demand(200).json()) {
            if (task.path("report").asText().equals(id)) {
                Decision decision = Decision.approve(task.path("revision").asText());
                calls.timed(Call.DECIDE, () -> reviewer.decide(task.path("id").asText(), decision))
                        .demand(200);
                return;
            }
        }
        throw new LaunchProblem("审核人没有看到待办的报告 " + id);
    }

    private static void await(Console staff, String id, String state, Call looking, Calls calls) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode standing =
                    calls.timed(looking, () -> staff.standing(id)).demand(200).json();
            if (standing.path("incident").isTextual()) {
                throw new LaunchProblem("办理异常：" + standing.path("incident").asText());
            }
            if (standing.path("state").asText().equals(state)) {
                return;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new LaunchProblem("报告 " + id + " 没有走到 " + state);
    }
}
