package cn.nianbao.review.remark;

import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.workflow.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An earlier round of a remark: what was asked and answered before it was raised again. */
@Entity
@Table(name = "remark_round")
public class Round extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID remark;

    @Column(nullable = false, updatable = false)
    private int number;

    @Convert(converter = StepColumn.class)
    @Column(nullable = false, updatable = false)
    private Step step;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String answer;

    @Column(name = "answered_by", nullable = false, updatable = false)
    private String answeredBy;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    protected Round() {}

    Round(Remark over) {
        id = UUID.randomUUID();
        remark = over.id();
        number = over.round();
        step = over.step();
        text = over.text();
        byName = over.byName();
        at = over.at();
        answer = over.answer();
        answeredBy = over.answeredBy();
        answeredAt = over.answeredAt();
    }

    public UUID remark() {
        return remark;
    }

    public int number() {
        return number;
    }

    public Step step() {
        return step;
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

    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** The earlier rounds of these remarks, in one question. */
    static List<Round> of(Collection<UUID> remarks) {
        return remarks.isEmpty() ? List.of() : list("remark in ?1 order by number", Set.copyOf(remarks));
    }
}
