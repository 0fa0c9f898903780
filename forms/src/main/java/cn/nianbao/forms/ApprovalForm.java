package cn.nianbao.forms;

import java.time.Instant;
import java.util.List;

/**
 * 《政府信息公开发布审批表》: the whole road of a report to its signature, three reviews (三审) and three named proofreaders (三校).
 *
 * @param office the section that wrote the report (承办科室)
 * @param telephone of the clerk; empty where unknown
 * @param channel where it is to be published
 * @param verdict what the automatic check found, in one line
 * @param explanations explanations of findings by staff, each with whether it is to be published
 * @param opinions in the order of the road, the sign-off last or before the office's
 * @param remarks empty where there are none
 */
public record ApprovalForm(
        String number,
        ReportFacts report,
        String office,
        Signature clerk,
        String telephone,
        String channel,
        List<Proofreading> proofreadings,
        String verdict,
        List<String> explanations,
        List<Opinion> opinions,
        String remarks,
        RecordProof proof,
        Instant at)
        implements Form {

    public ApprovalForm {
        proofreadings = List.copyOf(proofreadings);
        explanations = List.copyOf(explanations);
        opinions = List.copyOf(opinions);
    }

    /**
     * One of the three readings of the proof.
     *
     * @param round 一校, 二校, 三校
     */
    public record Proofreading(String round, Signature reader) {}

    @Override
    public String title() {
        return "政府信息公开发布审批表";
    }
}
