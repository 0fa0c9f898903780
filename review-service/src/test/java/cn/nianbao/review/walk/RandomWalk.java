package cn.nianbao.review.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One report on which moves are tried over the interface, beside a model of what must come of them. */
final class RandomWalk {

    private static final Set<String> EDITS =
            Set.of("submitted", "form-opened", "corrected", "correction-opened", "withdrawal-opened");

    private final Model model = new Model();
    private final Map<String, List<Map<String, Object>>> seen = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private Desk desk;
    private String published;
    private int edits;

    RandomWalk() {
        desk = Desk.withForm("by-hand", Who.STAFF::of);
        desk.fill();
        // who holds one role alone is known to be there, so that hand-in never finds a step that nobody is left for
        List.of(Who.FIRST, Who.SECOND, Who.SECRECY, Who.APPROVER)
                .forEach(reviewer -> desk.tasks(reviewer.of(desk.agency)));
        published = desk.report;
    }

    void tries(Move tried) {
        Move move = tried.act() == Move.Act.GO_ON ? model.next() : tried;
        boolean accepted = model.accepts(move);
        Response answer = perform(move);
        assertThat(answer.statusCode() < 300)
                .as("%s at %s answered %s: %s", move, model.state(), answer.statusCode(), answer.asString())
                .isEqualTo(accepted);
        assertThat(answer.statusCode()).as("no fault of ours").isLessThan(500);
        if (accepted) {
            follow(move, answer);
        }
        desk.awaitState(model.state());
        theRecordOnlyGrew();
        dutiesWereKept();
        onlyWhatWasApprovedIsPublic();
    }

    private Response perform(Move move) {
        Person who = move.who().of(desk.agency);
        return switch (move.act()) {
            case GO_ON -> throw new IllegalArgumentException("a turn, no move");
            case EDIT -> desk.correct(who, Map.of("title", "第" + ++edits + "次修改的标题"));
            case SUBMIT -> desk.submit(who, null, null);
            case HAND_IN -> desk.handIn(who);
            case APPROVE -> decide(who, Map.of("decision", "approve"));
            case RETURN_TO_STAFF -> decide(who, Map.of("decision", "return", "reason", "请核对"));
            case RETURN_TO_FIRST -> decide(who, Map.of("decision", "return", "reason", "请核对", "to", "first-review"));
            case RECALL -> desk.act(who, "recall", Map.of());
            case ABANDON -> desk.act(who, "abandon", Map.of("reason", "重新编制"));
            case UPLOAD -> upload(who);
            case CORRECT -> desk.act(who, "correction", Map.of("reason", "更正 " + UUID.randomUUID()));
            case WITHDRAW -> desk.act(who, "withdrawal", Map.of("reason", "撤下 " + UUID.randomUUID()));
            case ORDER_REMOVAL -> order(who);
        };
    }

    private Response order(Person who) {
        Desk target = model.state().equals("published") ? desk : desk.at(published);
        return target.act(
                who, "withdrawal", Map.of("reason", "责令撤下 " + UUID.randomUUID(), "kind", "secret", "orderedBy", "李主任"));
    }

    private Response upload(Person who) {
        return desk.uploadAndRegister(who, model.isWithdrawal());
    }

    /** On the task that is open, whoever may see it; where none is, on one that never was. */
    private Response decide(Person who, Map<String, String> decision) {
        String task = desk.openTask();
        Map<String, String> body = new HashMap<>(decision);
        body.put("revision", desk.revision());
        return desk.decide(who, task == null ? UUID.randomUUID().toString() : task, body);
    }

    private void follow(Move move, Response answer) {
        boolean wasPublished = model.state().equals("published");
        boolean givenUp = move.act() == Move.Act.ABANDON && model.isWithdrawal();
        model.take(move);
        switch (move.act()) {
            case SUBMIT -> {
                desk = desk.next(answer);
                desk.fillAs(move.who().of(desk.agency));
            }
            case CORRECT, WITHDRAW -> {
                published = desk.report;
                desk = desk.next(answer);
            }
            case ORDER_REMOVAL -> {
                published = wasPublished ? desk.report : published;
                desk = desk.next(answer);
            }
            case ABANDON -> desk = givenUp ? desk.at(published) : desk;
            case GO_ON, EDIT, HAND_IN, APPROVE, RETURN_TO_STAFF, RETURN_TO_FIRST, RECALL, UPLOAD -> {}
        }
        versions.put(desk.report, model.version());
    }

    private void theRecordOnlyGrew() {
        versions.putIfAbsent(desk.report, model.version());
        List<Map<String, Object>> now = desk.historyLines();
        List<Map<String, Object>> before = seen.getOrDefault(desk.report, List.of());
        assertThat(now.subList(0, before.size()))
                .as("history of " + desk.report)
                .isEqualTo(before);
        seen.put(desk.report, now);
    }

    private void dutiesWereKept() {
        versions.values().stream().distinct().forEach(version -> {
            List<Map<String, Object>> lines = new ArrayList<>();
            seen.forEach((report, history) -> {
                if (versions.get(report).equals(version)) {
                    lines.addAll(history);
                }
            });
            Map<Object, Set<Object>> steps = new HashMap<>();
            lines.stream()
                    .filter(line -> line.get("kind").equals("approved")
                            || line.get("kind").equals("returned"))
                    .forEach(line -> steps.computeIfAbsent(line.get("by"), who -> new HashSet<>())
                            .add(line.get("step")));
            lines.stream().filter(line -> EDITS.contains(line.get("kind"))).forEach(line -> assertThat(steps)
                    .as("an editor of version %s decided", version)
                    .doesNotContainKey(line.get("by")));
            assertThat(steps.values()).as("one person, one step").allMatch(theirs -> theirs.size() == 1);
        });
    }

    /** Of the case before us: four people approved the very hash, and nothing was sent back since. */
    private void onlyWhatWasApprovedIsPublic() {
        if (!model.state().equals("published") || model.isWithdrawal()) {
            return;
        }
        List<Map<String, Object>> lines = seen.get(desk.report);
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).get("kind").equals("handed-in") ? i : last;
        }
        Map<Object, Object> approvedBy = new HashMap<>();
        lines.subList(last, lines.size()).stream()
                .filter(line -> line.get("kind").equals("approved")
                        && line.get("revision").equals(desk.revision()))
                .forEach(line -> approvedBy.put(line.get("step"), line.get("by")));
        assertThat(approvedBy.keySet())
                .containsExactlyInAnyOrder("first-review", "second-review", "secrecy-review", "sign-off");
        assertThat(approvedBy.values()).doesNotHaveDuplicates();
    }
}
