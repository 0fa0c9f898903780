package cn.nianbao.review.suggestion;

import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.remark.Anchor;
import cn.nianbao.workflow.Step;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A leader's or reviewer's own wording for some words of a section, or figure for a cell (批改建议). It changes nothing by itself:
 * staff take it as their own correction, or say why not. It lapses when what it would replace has changed meanwhile.
 */
@Entity
@Table(name = "suggestion")
public class Suggestion extends PanacheEntityBase {

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
    private String quote;

    @Column(nullable = false, updatable = false)
    private String replacement;

    @Column(updatable = false)
    private String reason;

    @Column(name = "by_sub", nullable = false, updatable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(nullable = false, updatable = false)
    private Instant at;

    private Boolean accepted;

    @Column(name = "decided_reason")
    private String decidedReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Suggestion() {}

    Suggestion(ReportCase of, Anchor on, String replacement, String reason, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.step = of.state();
        this.cell = on.cell();
        this.section = on.section();
        this.quote = on.quote();
        this.replacement = replacement;
        this.reason = reason;
        this.bySub = by.self().sub();
        this.byName = by.shown();
        this.at = now;
    }

    /** Whether that person suggested just this, and nobody has decided. */
    boolean isMade(Anchor on, String instead, Actor by) {
        return accepted == null
                && anchor().equals(on)
                && replacement.equals(instead)
                && bySub.equals(by.self().sub());
    }

    void decide(boolean accept, String why, Actor by, Instant now) {
        accepted = accept;
        decidedReason = why;
        decidedBy = by.shown();
        decidedAt = now;
    }

    /** The correction that it comes down to, as the interface takes it. */
    static ObjectNode patch(Report report, Anchor on, String instead) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        if (on.cell() != null) {
            patch.putObject("cells").putObject(on.cell()).put("value", instead.strip());
        } else {
            String text = on.sectionIn(report).orElseThrow().text();
            patch.putObject("sections").put(on.section(), text.replace(on.quote(), instead));
        }
        return patch;
    }

    public SuggestionState state(Report report) {
        if (accepted != null) {
            return accepted ? SuggestionState.ACCEPTED : SuggestionState.DECLINED;
        }
        return anchor().holds(report) ? SuggestionState.OPEN : SuggestionState.LAPSED;
    }

    public Anchor anchor() {
        return new Anchor(cell, section, quote);
    }

    public UUID id() {
        return id;
    }

    public Step step() {
        return step;
    }

    /** What stands there when it is taken. */
    public String replacement() {
        return replacement;
    }

    /** Why; null where nobody said. */
    public String reason() {
        return reason;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** Why staff did not take it; null otherwise. */
    public String decidedReason() {
        return decidedReason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public static List<Suggestion> of(UUID caseId) {
        return list("caseId = ?1 order by at, id", caseId);
    }

    /** @throws Refusal 404 where the case has no such suggestion */
    static Suggestion of(UUID caseId, String suggestion) {
        return of(caseId).stream()
                .filter(made -> made.id.toString().equals(suggestion))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("没有这条批改建议"));
    }

    /** What staff have still to take or to decline, each in words. */
    public static List<String> openItems(UUID caseId, Report report) {
        return of(caseId).stream()
                .filter(made -> made.state(report) == SuggestionState.OPEN)
                .map(made -> "批改建议未处理（" + made.byName + "）：“" + made.quote + "”改为“" + made.replacement + "”")
                .toList();
    }
}
