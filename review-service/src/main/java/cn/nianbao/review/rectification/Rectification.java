package cn.nianbao.review.rectification;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.workflow.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 整改单: what somebody who sent a report back wants mended, item by item. Rounds count through all versions of a report of one
 * year, for what the office demands of a published one is mended in the next version.
 */
@Entity
@Table(name = "rectification")
public class Rectification extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private int round;

    @Convert(converter = StepColumn.class)
    @Column(nullable = false, updatable = false)
    private Step step;

    @Column(nullable = false, updatable = false)
    private String issuer;

    @Column(nullable = false, updatable = false)
    private String demand;

    @Column(name = "by_sub", nullable = false, updatable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(nullable = false, updatable = false)
    private Instant at;

    private String opinion;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("number")
    private List<RectificationItem> items = new ArrayList<>();

    protected Rectification() {}

    /** @param issuer the code of the agency whose people sent the report back */
    Rectification(ReportCase of, int round, Step step, String issuer, String demand, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.round = round;
        this.step = step;
        this.issuer = issuer;
        this.demand = demand;
        this.bySub = by.self().sub();
        this.byName = by.shown();
        this.at = now;
    }

    void add(Wanted wanted, String place, String problem) {
        items.add(new RectificationItem(this, items.size() + 1, wanted, place, problem));
    }

    /** The looker-on's word that all is mended. */
    void accept(String said, Actor by, Instant now) {
        opinion = said;
        acceptedBy = by.shown();
        acceptedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The case that was sent back. */
    public UUID caseId() {
        return caseId;
    }

    public int round() {
        return round;
    }

    public Step step() {
        return step;
    }

    /** The code of the agency that issued it: the report's own, or the supervising office. */
    public String issuer() {
        return issuer;
    }

    /** What is asked as a whole. */
    public String demand() {
        return demand;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    public List<RectificationItem> items() {
        return List.copyOf(items);
    }

    /** The day by which the last item is due. */
    public LocalDate due() {
        return items.stream()
                .map(RectificationItem::due)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The item that was mended last, once all are: who reported the order done, and when. */
    public Optional<RectificationItem> answered() {
        return items.stream().allMatch(RectificationItem::isMended)
                ? items.stream().max(Comparator.comparing(RectificationItem::answeredAt))
                : Optional.empty();
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** What was said when it was accepted; null where nothing was. */
    public String opinion() {
        return opinion;
    }

    public String acceptedBy() {
        return acceptedBy;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** The orders on a report of one year in all its versions, the newest first, with their items in one question. */
    public static List<Rectification> of(ReportCase report) {
        return list("""
                select distinct r from Rectification r left join fetch r.items
                where r.caseId in (select c.id from ReportCase c where c.agency = ?1 and c.year = ?2)
                order by r.round desc
                """, report.agency(), report.year());
    }
}
