package cn.nianbao.review.road;

import cn.nianbao.review.road.OfficialPlaces.Place;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How far a version has come on its way to one of the city's portals, as publish-service told the last time. */
@Entity
@Table(name = "arrival")
public class Arrival extends PanacheEntityBase {

    /** Where it stands, and how pages say so of a report and of one that is taken down. */
    enum State {
        PENDING("待送达", "待撤下"),
        RETRIED("还没有送到，系统会再试", "还没有撤下，系统会再试"),
        DELIVERED("已送达", "已撤下"),
        FAILED("没有送到，需人工处理", "没有撤下，需人工处理");

        private final String shown;
        private final String removing;

        State(String shown, String removing) {
            this.shown = shown;
            this.removing = removing;
        }

        String shown(boolean withdrawal) {
            return withdrawal ? removing : shown;
        }
    }

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String connector;

    @Column(nullable = false, updatable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private State state;

    @Column(updatable = false)
    private String trouble;

    @Column(updatable = false)
    private String target;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Arrival() {}

    private Arrival(UUID caseId, Place place, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.connector = place.connector();
        this.address = place.address();
        this.state = state(place);
        this.trouble = place.trouble();
        this.target = place.target();
        this.at = now;
    }

    private static State state(Place place) {
        if (place.isFailed()) {
            return State.FAILED;
        }
        if (place.isDelivered()) {
            return State.DELIVERED;
        }
        return place.trouble() == null ? State.PENDING : State.RETRIED;
    }

    /** What was told now takes the place of what was told before. */
    static void keep(UUID caseId, List<Place> told, Instant now) {
        delete("caseId", caseId);
        told.forEach(place -> new Arrival(caseId, place, now).persist());
    }

    /** What has not got there first. */
    static List<Arrival> of(UUID caseId) {
        return list("caseId = ?1 order by case when state = ?2 then 1 else 0 end, connector", caseId, State.DELIVERED);
    }

    /** What is still to be filled for these cases, where it is known. */
    static List<Arrival> outstanding(Collection<UUID> cases) {
        return list("caseId in ?1 and state <> ?2 and target is not null order by connector", cases, State.DELIVERED);
    }

    UUID caseId() {
        return caseId;
    }

    String connector() {
        return connector;
    }

    String address() {
        return address;
    }

    State state() {
        return state;
    }

    /** What went wrong the last time; null where nothing did. */
    String trouble() {
        return trouble;
    }

    /** What is filled there, for operators; null where it is not known. */
    String target() {
        return target;
    }

    Instant at() {
        return at;
    }
}
