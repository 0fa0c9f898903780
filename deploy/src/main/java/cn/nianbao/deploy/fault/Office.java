package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.region.Desk;
import cn.nianbao.deploy.region.District.Job;
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
    private static final Duration BREATH = Duration.ofMillis(250);

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
        Map<String, String> wanted = sentBack ? Map.of(FREE_CELL, String.valueOf(2_000 + number)) : MENDED;
        if (!says(read, wanted) && (sentBack || !findings(read, "error").isEmpty())) {
            correct(id, read.tag(), wanted);
            return;
        }
        handIn(id, read.tag());
    }

    private void correct(String id, String tag, Map<String, String> cells) {
        Deed deed = deed("corrected", "correcting", Desk.STAFF, null);
        sheet.wants(deed);
        Answer answer = ask(Desk.STAFF, console -> console.correct(id, tag, cells));
        // 409 and 412: an earlier try did arrive, and the report is looked at anew
        if (answer.demand(200, 409, 412).status() == 200) {
            sheet.promised(deed);
        }
    }

    private void handIn(String id, String revision) {
        Deed deed = deed("handed-in", "correcting", Desk.STAFF, revision);
        sheet.wants(deed);
        Answer answer = ask(Desk.STAFF, console -> console.act(id, "hand-in", null));
        if (answer.demand(200, 409).status() == 200) {
            sheet.promised(deed);
        }
    }

    /** Where the task is gone an earlier try was heard, and the next look tells. */
    private void decide(String id, Desk desk) {
        for (JsonNode task : ask(desk, Console::tasks).demand(200).json()) {
            if (task.path("report").asText().equals(id)) {
                decide(desk, task.path("id").asText(), task.path("revision").asText());
                return;
            }
        }
    }

    private void decide(Desk desk, String task, String revision) {
        boolean back = desk == Desk.SECOND && !sentBack && number % ONE_IN == 0;
        Decision decision = back ? Decision.sendBack(revision, "行政许可数量请核对") : Decision.approve(revision);
        Deed deed = deed(back ? "returned" : "approved", desk.step(), desk, revision);
        sheet.wants(deed);
        // even unanswered it may have been heard
        sentBack |= back;
        Answer answer = ask(desk, console -> console.decide(task, decision));
        if (answer.demand(200, 409).status() == 200) {
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
