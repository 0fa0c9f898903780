package cn.nianbao.review.rectification;

import cn.nianbao.review.agency.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing to mend, and what was done about it. */
@Entity
@Table(name = "rectification_item")
public class RectificationItem extends PanacheEntityBase {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "rectification", nullable = false, updatable = false)
    private Rectification order;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String place;

    @Column(nullable = false, updatable = false)
    private String problem;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(updatable = false)
    private String finding;

    @Column(updatable = false)
    private UUID remark;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected RectificationItem() {}

    RectificationItem(Rectification order, int number, Wanted wanted, String place, String problem) {
        this.id = UUID.randomUUID();
        this.order = order;
        this.number = number;
        this.place = place;
        this.problem = problem;
        this.due = wanted.due();
        this.finding = wanted.finding();
        this.remark = wanted.remark() == null ? null : UUID.fromString(wanted.remark());
    }

    void mend(String done, Actor by, Instant now) {
        answer = done;
        answeredBy = by.shown();
        answeredAt = now;
    }

    boolean isMended(String done, Actor by) {
        return done.equals(answer) && by.shown().equals(answeredBy);
    }

    public boolean isMended() {
        return answeredAt != null;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    /** Cell or section as people name it; 整份报告 where it is of the whole. */
    public String place() {
        return place;
    }

    public String problem() {
        return problem;
    }

    public LocalDate due() {
        return due;
    }

    /** The finding that it was made of; null where it was made of none. */
    public String finding() {
        return finding;
    }

    /** What was done; null while it is open. */
    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** The remark that it was made of; null where it was made of none. */
    public UUID remark() {
        return remark;
    }
}
