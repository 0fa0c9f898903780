package cn.nianbao.review.secrecy;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Keeps the secrecy review's form with the decision that it leads to. */
@ApplicationScoped
public class SecrecyReviewing {

    private final Clock clock;
    private final History history;

    public SecrecyReviewing(Clock clock, History history) {
        this.clock = clock;
        this.history = history;
    }

    /**
     * Keeps the answers, in the transaction of the decision. 可以公开 needs every question answered; the other decisions keep
     * what was answered.
     *
     * @param answers by the matters' words
     * @throws Refusal 422 naming what is missing, or what forbids to publish
     */
    public void keep(
            ReportCase report,
            String task,
            Revision revision,
            SecrecyConclusion conclusion,
            Map<String, SecrecyAnswer> answers,
            String reason,
            Actor by) {
        List<SecrecyLine> lines = lines(answers);
        if (conclusion == SecrecyConclusion.PUBLIC) {
            demandPublishable(answers);
        }
        if (lines.isEmpty()) {
            return;
        }
        SecrecyReview review =
                new SecrecyReview(report, task, revision, conclusion, reason, lines, by, clock.instant());
        review.persistAndFlush();
        history.append(
                report, new Deed(EntryKind.SECRECY_ANSWERED, report.state(), revision.hash(), review.words()), by);
    }

    private static List<SecrecyLine> lines(Map<String, SecrecyAnswer> answers) {
        List<SecrecyLine> lines = new ArrayList<>();
        answers.forEach((word, answer) -> {
            SecrecyMatter matter = SecrecyMatter.of(word)
                    .orElseThrow(() -> Refusal.unprocessable("保密审查表里没有“" + word + "”这一项", List.of()));
            Wording.demand("保密审查表的说明", answer.note(), Wording.LONGEST_REASON);
            if (answer.found() != null) {
                String note = answer.note() == null || answer.note().isBlank()
                        ? null
                        : answer.note().strip();
                lines.add(new SecrecyLine(matter, answer.found(), note));
            }
        });
        return lines;
    }

    private static void demandPublishable(Map<String, SecrecyAnswer> answers) {
        List<String> open = Arrays.stream(SecrecyMatter.values())
                .filter(matter ->
                        answers.getOrDefault(matter.word(), SecrecyAnswer.NONE).found() == null)
                .map(SecrecyMatter::shown)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.unprocessable("请逐项填写保密审查表后再选“可以公开”，还没有填写的：", open);
        }
        List<String> against = Arrays.stream(SecrecyMatter.values())
                .filter(matter -> answers.get(matter.word()).found())
                .filter(matter -> matter.isForbidding()
                        || isBlank(answers.get(matter.word()).note()))
                .map(matter -> matter.shown() + (matter.isForbidding() ? "：涉及的不得公开" : "：涉及的，请写明如何处理"))
                .toList();
        if (!against.isEmpty()) {
            throw Refusal.unprocessable("按保密审查表的填写，不能选“可以公开”", against);
        }
    }

    private static boolean isBlank(String note) {
        return note == null || note.isBlank();
    }
}
