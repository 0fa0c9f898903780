package cn.nianbao.deploy.road;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes one draft from submission to the public page by the calls that people's programs make, and says each step. It goes
 * on from wherever the report stands, so a second walk over the same data finds it published and compares again.
 */
public final class Walk {
    private static final Map<String, Account> REVIEWERS = Map.of(
            "first-review", Account.FIRST,
            "second-review", Account.SECOND,
            "secrecy-review", Account.SECRECY,
            "sign-off", Account.APPROVER);

    private final Draft draft;
    private final Progress progress;
    private final Portal portal;
    private final Map<Account, Console> consoles = new EnumMap<>(Account.class);

    public Walk(Settings settings, Draft draft, Progress progress) {
        this.draft = draft;
        this.progress = progress;
        this.portal = new Portal(settings.portalUrl());
        Tokens tokens = new Tokens(settings.realmUrl());
        for (Account account : Account.values()) {
            consoles.put(account, new Console(settings.consoleUrl(), tokens, account.user()));
        }
    }

    /** Whether the page was read back equal to what was approved. */
    public boolean run() {
        String id = submit();
        Standing standing = standing(id);
        while (!standing.is("published")) {
            act(id, standing);
            standing = standing.next(() -> standing(id));
        }
        return readBack(id);
    }

    private String submit() {
        Step step = new Step(Account.STAFF, "提交《" + draft.agencyName() + draft.year() + "年年报》初稿 " + draft.name());
        Answer answer = staff().submit(draft.name(), draft.bytes(), draft.agency(), draft.year())
                .demand(200, 201);
        step.done(answer.status() == 200 ? "此前已提交过同一文件" : "已受理");
        return answer.json().path("id").asText();
    }

    private void act(String id, Standing standing) {
        Account reviewer = REVIEWERS.get(standing.state());
        if (reviewer != null) {
            approve(id, standing, reviewer);
            return;
        }
        switch (standing.state()) {
            case "correcting" -> correctAndHandIn(id);
            case "reading", "publishing" -> progress.say("· 系统：" + standing.shown() + "……");
            default -> throw new LaunchProblem("报告停在“" + standing.shown() + "”，演示无法继续。");
        }
    }

    private void correctAndHandIn(String id) {
        Answer read = staff().read(id).demand(200);
        List<JsonNode> errors = findings(read, "error");
        errors.forEach(finding -> progress.say("  必改：" + finding.path("message").asText()));
        if (!errors.isEmpty()) {
            Step step = new Step(Account.STAFF, "把 " + draft.wrongCell() + " 改为 " + draft.rightValue());
            staff().correct(id, read.tag(), Map.of(draft.wrongCell(), draft.rightValue()))
                    .demand(200);
            step.done("已保存");
        }
        for (JsonNode warning : findings(staff().read(id).demand(200), "warning")) {
            progress.say("  须说明：" + warning.path("message").asText());
            staff().explain(id, warning.path("id").asText(), "演示用说明：情况属实。").demand(200, 201, 204);
        }
        Step step = new Step(Account.STAFF, "提交初审");
        staff().act(id, "hand-in", null).demand(200, 204);
        step.done("已送审");
    }

    private void approve(String id, Standing standing, Account reviewer) {
        Step step = new Step(reviewer, standing.shown());
        for (JsonNode task : consoles.get(reviewer).tasks().demand(200).json()) {
            if (task.path("report").asText().equals(id)) {
                String revision = task.path("revision").asText();
                consoles.get(reviewer)
                        .decide(task.path("id").asText(), Decision.approve(revision))
                        .demand(200, 204);
                step.done("同意，内容校验值 " + revision.substring(0, 12) + "…");
                return;
            }
        }
        throw new LaunchProblem(reviewer.shown() + "没有看到这份报告的任务。");
    }

    private boolean readBack(String id) {
        long began = System.nanoTime();
        JsonNode approved = consoles.get(Account.APPROVER).read(id).demand(200).json();
        Answer record = portal.record(draft.agency(), draft.year()).demand(200);
        Answer page = portal.page(draft.agency(), draft.year()).demand(200);
        List<String> differences = Comparison.differences(approved, record, page);
        differences.stream().limit(10).forEach(progress::trouble);
        if (differences.isEmpty()) {
            int cells = approved.path("cells").size();
            progress.done("读者：打开公布的网页，" + cells + " 个单元格和校验值都与签发的一致", Duration.ofNanos(System.nanoTime() - began));
            progress.say("  " + portal.address(draft.agency(), draft.year()));
        }
        return differences.isEmpty();
    }

    private Console staff() {
        return consoles.get(Account.STAFF);
    }

    private Standing standing(String id) {
        return Standing.of(staff().standing(id).demand(200).json());
    }

    private static List<JsonNode> findings(Answer read, String severity) {
        return read.json()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("severity").asText().equals(severity))
                .toList();
    }

    /** One deed of one person, told when it is done. */
    private final class Step {
        private final String what;
        private final long began = System.nanoTime();

        Step(Account account, String what) {
            this.what = account.shown() + "（" + account.user() + "）：" + what;
        }

        void done(String outcome) {
            progress.done(what + " — " + outcome, Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
