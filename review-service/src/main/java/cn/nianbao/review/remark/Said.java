package cn.nianbao.review.remark;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of what is said of a finding: one explanation and one contest a finding of a case. */
public class Said implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID caseId;
    private String finding;

    protected Said() {}

    Said(UUID caseId, String finding) {
        this.caseId = caseId;
        this.finding = finding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said that
                && Objects.equals(caseId, that.caseId)
                && Objects.equals(finding, that.finding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, finding);
    }
}
