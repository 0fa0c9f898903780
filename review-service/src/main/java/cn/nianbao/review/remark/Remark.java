package cn.nianbao.review.remark;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.workflow.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Something a reviewer wants looked at, pinned to a cell or a section or to neither; staff answer it. */
@Entity
@Table(name = "remark")
public class Remark extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Convert(converter = StepColumn.class)
    @Column(nullable = false, updatable = false)
    private Step step;

    @Column(updatable = false)
    private String cell;

    @Column(updatable = false)
    private String section;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "by_sub", nullable = false, updatable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(nullable = false, updatable = false)
    private Instant at;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Remark() {}

    Remark(ReportCase of, String cell, String section, String text, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.step = of.state();
        this.cell = cell;
        this.section = section;
        this.text = text;
        this.bySub = by.self().sub();
        this.byName = by.shown();
        this.at = now;
    }

    /** Whether that person remarked just this on the report as it stands, and nobody has answered. */
    boolean isMade(ReportCase of, String onCell, String onSection, String said, Actor by) {
        return answer == null
                && step == of.state()
                && Objects.equals(cell, onCell)
                && Objects.equals(section, onSection)
                && text.equals(said)
                && bySub.equals(by.self().sub());
    }

    /** Whether that person answered just this. */
    boolean isAnswered(String said, Actor by) {
        return said.equals(answer) && by.shown().equals(answeredBy);
    }

    void answer(String said, Actor by, Instant now) {
        answer = said;
        answeredBy = by.shown();
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Step step() {
        return step;
    }

    public String cell() {
        return cell;
    }

    public String section() {
        return section;
    }

    public String text() {
        return text;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** Null until staff answer. */
    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    static List<Remark> of(UUID caseId) {
        return list("caseId = ?1 order by at, id", caseId);
    }
}
