package cn.nianbao.review.road;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Approvals;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What may be published: the newest revision, if its content still has the hash it was approved with, every step that the
 * policy asks for approved that very hash, and nothing of the record was altered.
 */
@ApplicationScoped
class ApprovedRecord {

    private final ReportProcess process;
    private final History history;

    ApprovedRecord(ReportProcess process, History history) {
        this.process = process;
        this.history = history;
    }

    /**
     * A record with the address that other services know it by.
     *
     * @param withdrawal whether the record takes the report down
     * @param head of the record's chain at this moment, in hex
     * @param byHand where an informant has put it; empty where this system publishes it
     */
    record Publishable(
            String agency,
            int year,
            int version,
            CanonicalRecord record,
            String head,
            boolean withdrawal,
            Optional<String> byHand) {

        String path() {
            return "/" + agency + "/" + year + "/v" + version;
        }
    }

    /** @throws Standstill where it may not be published */
    Publishable of(UUID caseId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ReportCase report = ReportCase.of(caseId).orElseThrow(() -> new Standstill("找不到这份报告"));
            Revision revision = Revision.newest(caseId).orElseThrow(() -> new Standstill("找不到签发的内容"));
            ReviewPolicy policy = process.policy(caseId).orElseThrow(() -> new Standstill("找不到办理流程的规定"));
            if (!revision.isUntouched()) {
                throw new Standstill("数据库中的内容与签发时的校验值不一致，疑似被改动，已停止发布；请核查数据库后由经办人重新送审");
            }
            if (!history.isWhole(caseId)) {
                throw new Standstill("办理记录不完整或被改动，已停止发布；请核查数据库");
            }
            if (report.orderedBy().isPresent()) {
                demandOrdered(report, revision);
            } else {
                demandApproved(report, policy, revision);
            }
            return new Publishable(
                    report.agency(),
                    report.year(),
                    report.version(),
                    revision.record(),
                    history.last(report).orElseThrow().hash(),
                    report.isWithdrawal(),
                    report.address());
        });
    }

    /** An order that was given orally stands in for the approvals of taking a report down, and of nothing else. */
    private void demandOrdered(ReportCase report, Revision revision) {
        boolean ordered = report.isWithdrawal()
                && history.of(report).stream()
                        .anyMatch(entry -> entry.kind() == EntryKind.ORDERED
                                && revision.hash().equals(entry.revision()));
        if (!ordered) {
            throw new Standstill("没有先行撤下的口头指令记录，已停止办理；请核查办理记录");
        }
    }

    private static void demandApproved(ReportCase report, ReviewPolicy policy, Revision revision) {
        List<Step> missing = Approvals.missing(report, policy, revision.hash());
        if (!missing.isEmpty()) {
            String steps = missing.stream().map(Words::step).collect(Collectors.joining("、"));
            throw new Standstill("当前内容缺少有效的审核意见（" + steps + "），已停止发布");
        }
    }
}
