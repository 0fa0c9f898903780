package cn.nianbao.review.deadline;

import cn.nianbao.workflow.Work;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What people were told of one report's statutory date on one day, and what became of it. There is one for each report, kind, day
 * and receiver, so that a step that is done again tells nobody twice.
 */
@Entity
@Table(name = "reminder")
public class Reminder extends PanacheEntityBase {

    /** The receiver that stands for the mailboxes of an agency's people. */
    public static final String MAILBOXES = "";

    private static final String UNCLEAR = "发送途中系统停止，是否送达不明，没有重发";

    /** What became of it. */
    public enum State {
        /** About to leave; found again later, nobody knows whether it left. */
        SENDING,
        SENT,
        /** Nobody was to be told, or could be; the note says why. */
        SKIPPED,
        /** It did not leave, or may not have; the note says why. */
        FAILED
    }

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Work.Kind kind;

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false)
    private String receiver;

    private String told;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    private String note;

    @Column(nullable = false)
    private Instant at;

    protected Reminder() {}

    private Reminder(UUID caseId, Work.Kind kind, LocalDate day, String receiver) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.kind = kind;
        this.day = day;
        this.receiver = receiver;
    }

    /**
     * The reminder of that day. A new one is kept once something becomes of it.
     *
     * @param kind {@link Work.Kind#REMIND} or {@link Work.Kind#ESCALATE}
     * @param receiver the sub of somebody with a robot, or {@link #MAILBOXES}
     */
    public static Reminder on(LocalDate day, UUID caseId, Work.Kind kind, String receiver) {
        return Reminder.<Reminder>find(
                        "caseId = ?1 and kind = ?2 and day = ?3 and receiver = ?4", caseId, kind, day, receiver)
                .firstResultOptional()
                .orElseGet(() -> new Reminder(caseId, kind, day, receiver));
    }

    /** What of that day did not leave, or may not have. */
    public static List<Reminder> unsent(LocalDate day, UUID caseId, Work.Kind kind) {
        return list(
                "caseId = ?1 and kind = ?2 and day = ?3 and state in ?4",
                caseId,
                kind,
                day,
                List.of(State.SENDING, State.FAILED));
    }

    /** It leaves now. */
    public void sending(String roles, Instant now) {
        told = roles;
        become(State.SENDING, null, now);
    }

    public void sent(Instant now) {
        become(State.SENT, null, now);
    }

    public void skipped(String why, Instant now) {
        become(State.SKIPPED, why, now);
    }

    public void failed(String why, Instant now) {
        become(State.FAILED, why, now);
    }

    /** It may have left before a stop: it is not sent again. */
    public void unclear(Instant now) {
        become(State.FAILED, UNCLEAR, now);
    }

    private void become(State next, String why, Instant now) {
        state = next;
        note = why;
        at = now;
        persist();
    }

    /** Whether there is nothing left to tell on that day. */
    public boolean isSettled() {
        return state == State.SENT || state == State.SKIPPED || UNCLEAR.equals(note);
    }

    public UUID id() {
        return id;
    }

    public Work.Kind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    /** The roles to whom it went, in words; null where nobody was told. */
    public String told() {
        return told;
    }

    /** Null while nothing has become of it. */
    public State state() {
        return state;
    }

    /** Why it was skipped or failed, in plain words; empty otherwise. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public static Reminder of(UUID id) {
        return findById(id);
    }

    /** What was told of a case, oldest first. */
    public static List<Reminder> of(UUID caseId, Work.Kind kind) {
        return list("caseId = ?1 and kind = ?2 order by day, receiver", caseId, kind);
    }
}
