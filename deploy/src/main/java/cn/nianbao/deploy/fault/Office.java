package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.fault.District.Job;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Decision;
import cn.nianbao.deploy.road.SampleDraft;
import cn.nianbao.deploy.setting.LaunchProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The people who take one report from draft to public page. Whatever goes wrong on the way they look where the report stands
 * and go on from there; what they ask for and what they are answered goes into the report's sheet.
 */
final class Office {
    private static final List<String> SAMPLES = List.of(
            "anlan-emergency-2025.tabs.txt",
            "anlan-emergency-2025-with-error.html",
            "anlan-emergency-2025.docx",
            "anlan-emergency-2025-with-error.tabs.txt",
            "anlan-emergency-2025.lines.txt",
            "anlan-emergency-2025.html",
            "anlan-emergency-2025-with-error.docx",
            "anlan-emergency-2025.pipes.txt");
    /** The one figure of the samples that does not add up, and what it should say. */
    private static final Map<String, String> MENDED = Map.of("requests/3.7/natural-person", "125");

    private static final String FREE_CELL = "a20-5/licensing/decisions";
    /** Every so many reports the second reviewer wants a figure changed. */
    private static final int ONE_IN = 6;

    /** As long as a quick hand needs to the next button; the machine's few cores are for the system. */
    private static final Duration BREATH = Duration.ofMillis(400);

    private final Path home;
    private final Clerks clerks;
    private final Job job;
    private final Sheet sheet;
    private final int number;
    private boolean sentBack;

    /** @param number tells the reports apart: which sample it is made of, and whether it is returned once */
    Office(Path home, Clerks clerks, Job job, Sheet sheet, int number) {
        this.home = home;
        this.clerks = clerks;
        this.job = job;
        this.sheet = sheet;
        this.number = number;
    }

    /** Returns when the report is public, or when nobody can go on. */
    void work() {
        try {
            String id = submit();
            String state = look(id);
            while (!state.equals("published")) {
                Pause.of(BREATH);
                act(id, state);
                state = look(id);
            }
        } catch (LaunchProblem stuck) {
            sheet.isStuck(stuck.getMessage());
        } catch (RuntimeException unexpected) {
            sheet.isStuck("没有想到的应答：" + unexpected);
        }
    }

    private String submit() {
        String sample = SAMPLES.get(number % SAMPLES.size());
        UnaryOperator<String> ours = SampleDraft.on(job.year())
                .andThen(text -> text.replace("安澜市应急管理局", job.agency().name()))::apply;
        byte[] draft = SampleDraft.of(home, sample, ours);
        Deed deed = deed("submitted", "reading", Desk.STAFF, null);
        sheet.wants(deed);
        Answer answer = ask(
                Desk.STAFF,
                console -> console.submit(sample, draft, job.agency().code(), job.year()));
        sheet.isKnownAs(answer.demand(200, 201).json().path("id").asText());
        sheet.promised(deed);
        return answer.json().path("id").asText();
    }

    private String look(String id) {
        JsonNode standing =
                ask(Desk.STAFF, console -> console.standing(id)).demand(200).json();
        if (standing.path("incident").isTextual()) {
            throw new LaunchProblem("办理异常：" + standing.path("incident").asText());
        }
        String state = standing.path("state").asText();
        sheet.isSeenAt(state);
        return state;
    }

    private void act(String id, String state) {
        Optional<Desk> desk = Desk.deciding(state);
        if (desk.isPresent()) {
            decide(id, desk.get());
            return;
        }
        switch (state) {
            case "correcting" -> correctAndHandIn(id);
            case "reading", "publishing" -> {
                // nobody's turn
            }
            default -> throw new LaunchProblem("报告停在 " + state);
        }
    }

    private void correctAndHandIn(String id) {
        Answer read = ask(Desk.STAFF, console -> console.read(id)).demand(200);
        if (sentBack && answerRemarks(id, read.tag())) {
            return;
        }
        Map<String, String> wanted = sentBack ? Map.of(FREE_CELL, String.valueOf(2_000 + number)) : MENDED;
        if (!says(read, wanted) && (sentBack || !findings(read, "error").isEmpty())) {
            correct(id, read.tag(), wanted);
            return;
        }
        handIn(id, read.tag());
    }

    /** Whether there was anything to answer. */
    private boolean answerRemarks(String id, String revision) {
        for (JsonNode remark :
                ask(Desk.STAFF, console -> console.remarks(id)).demand(200).json()) {
            if (!remark.path("answer").isTextual()) {
                String made = remark.path("id").asText();
                ask(
                        deed("answered", "correcting", Desk.STAFF, revision),
                        Desk.STAFF,
                        console -> console.answer(id, made, "已核对"));
                return true;
            }
        }
        return false;
    }

    private void correct(String id, String tag, Map<String, String> cells) {
        ask(deed("corrected", "correcting", Desk.STAFF, null), Desk.STAFF, console -> console.correct(id, tag, cells));
    }

    private void handIn(String id, String revision) {
        ask(
                deed("handed-in", "correcting", Desk.STAFF, revision),
                Desk.STAFF,
                console -> console.act(id, "hand-in", null));
    }

    /** Where the task is gone an earlier try was heard, and the next look tells. */
    private void decide(String id, Desk desk) {
        for (JsonNode task : ask(desk, Console::tasks).demand(200).json()) {
            if (task.path("report").asText().equals(id)) {
                decide(id, desk, task.path("id").asText(), task.path("revision").asText());
                return;
            }
        }
    }

    private void decide(String id, Desk desk, String task, String revision) {
        if (desk == Desk.SECOND && !sentBack && number % ONE_IN == 0) {
            // even unanswered it may have been heard
            sentBack = true;
            ask(deed("remarked", desk.step(), desk, revision), desk, console -> console.remark(id, "行政许可数量请核对"));
            ask(
                    deed("returned", desk.step(), desk, revision),
                    desk,
                    console -> console.decide(task, Decision.sendBack(revision, "见审核意见")));
            return;
        }
        ask(
                deed("approved", desk.step(), desk, revision),
                desk,
                console -> console.decide(task, Decision.approve(revision)));
    }

    /** Asks for a deed. Where an earlier try was heard the answer may be "not now" (409) or "not so" (412), and a look tells. */
    private void ask(Deed deed, Desk desk, Function<Console, Answer> call) {
        sheet.wants(deed);
        int status = ask(desk, call).demand(200, 201, 409, 412).status();
        if (status < 300) {
            sheet.promised(deed);
        }
    }

    private Answer ask(Desk desk, Function<Console, Answer> call) {
        return clerks.at(job.district(), desk).insist(call);
    }

    private Deed deed(String kind, String step, Desk desk, String revision) {
        return new Deed(kind, step, job.district().person(desk), revision);
    }

    private static boolean says(Answer read, Map<String, String> cells) {
        return cells.entrySet().stream().allMatch(cell -> read.json()
                .path("cells")
                .path(cell.getKey())
                .path("value")
                .asText()
                .equals(cell.getValue()));
    }

    private static List<JsonNode> findings(Answer read, String severity) {
        return read.json()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("severity").asText().equals(severity))
                .toList();
    }
}
