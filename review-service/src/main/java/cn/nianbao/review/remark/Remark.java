package cn.nianbao.review.remark;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something a reviewer wants looked at, pinned to a cell, a section or words of it, or to none; staff answer it, and the reviewer
 * settles it or raises it again for another round.
 */
@Entity
@Table(name = "remark")
public class Remark extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Convert(converter = StepColumn.class)
    @Column(nullable = false)
    private Step step;

    @Column(updatable = false)
    private String cell;

    @Column(updatable = false)
    private String section;

    @Column(updatable = false)
    private String quote;

    @Column(nullable = false)
    private int round;

    @Column(nullable = false)
    private String text;

    @Column(name = "by_sub", nullable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false)
    private String byName;

    @Column(nullable = false)
    private Instant at;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected Remark() {}

    Remark(ReportCase of, Anchor on, String text, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.step = of.state();
        this.cell = on.cell();
        this.section = on.section();
        this.quote = on.quote();
        this.round = 1;
        say(text, by, now);
    }

    private void say(String said, Actor by, Instant now) {
        text = said;
        bySub = by.self().sub();
        byName = by.shown();
        at = now;
    }

    /** Whether that person remarked just this on the report as it stands, and nobody has answered. */
    boolean isMade(ReportCase of, Anchor on, String said, Actor by) {
        return answer == null
                && step == of.state()
                && anchor().equals(on)
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

    /** The matter is settled. */
    void resolve(Actor by, Instant now) {
        resolvedBy = by.shown();
        resolvedAt = now;
    }

    /** The answer does not do: another round begins. */
    void raiseAgain(String said, Actor by, Instant now) {
        round++;
        say(said, by, now);
        answer = null;
        answeredBy = null;
        answeredAt = null;
    }

    public RemarkState state() {
        if (answer == null) {
            return RemarkState.OPEN;
        }
        return resolvedAt == null ? RemarkState.ANSWERED : RemarkState.RESOLVED;
    }

    public Anchor anchor() {
        return new Anchor(cell, section, quote);
    }

    /** From 1. */
    public int round() {
        return round;
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

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Null until the reviewer settles it. */
    public String resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    public static List<Remark> of(UUID caseId) {
        return list("caseId = ?1 order by at, id", caseId);
    }

    /** @throws Refusal 404 where the case has no such remark */
    public static Remark of(UUID caseId, String remarkId) {
        return of(caseId).stream()
                .filter(made -> made.id.toString().equals(remarkId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("没有这条审核意见"));
    }

    /** The earlier rounds of these remarks, by remark, in one question. */
    public static Map<UUID, List<Round>> rounds(List<Remark> remarks) {
        return Round.of(remarks.stream().map(Remark::id).toList()).stream()
                .collect(Collectors.groupingBy(Round::remark));
    }
}
