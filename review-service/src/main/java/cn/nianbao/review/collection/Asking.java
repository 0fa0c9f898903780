package cn.nianbao.review.collection;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.submission.Submitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What staff do to have their departments' figures: name who answers for what, hand out links, take them back. */
@ApplicationScoped
public class Asking {

    /** A link that nobody uses any more should not open anything next year. */
    private static final int MOST_DAYS = 60;

    private static final int MOST_DEPARTMENTS = 60;

    private final Clock clock;
    private final Caller caller;
    private final Submitting submitting;
    private final Deadlines deadlines;

    public Asking(Clock clock, Caller caller, Submitting submitting, Deadlines deadlines) {
        this.clock = clock;
        this.caller = caller;
        this.submitting = submitting;
        this.deadlines = deadlines;
    }

    /** A link as it is handed out: the one time that its secret is known. */
    public record Link(Department department, Secret secret) {}

    /** Asks another department; the first opens the gathering. */
    @Transactional
    public Link ask(String agency, int year, String name, List<String> scope, LocalDate until) {
        submitting.demandStaffOf(agency, year);
        demandName(name);
        demandDay(until);
        Scope chosen = Scope.chosen(scope, StatutoryFormat.forYear(year).orElseThrow());
        Gathering gathering = Gathering.of(agency, year).orElseGet(() -> open(agency, year));
        List<Department> asked = Department.of(gathering);
        if (asked.stream().anyMatch(other -> other.name().equals(name.strip()))) {
            throw Refusal.conflict("已经有“" + name.strip() + "”了；要换链接请点“换新链接”");
        }
        if (asked.size() >= MOST_DEPARTMENTS) {
            throw Refusal.conflict("最多采集 " + MOST_DEPARTMENTS + " 个科室的数据");
        }
        Secret secret = Secret.fresh();
        Department department = new Department(gathering.id(), name.strip(), chosen, secret, until, clock.instant());
        department.persistAndFlush();
        return new Link(department, secret);
    }

    /** A new link in the place of the one before. */
    @Transactional
    public Link renew(String id, LocalDate until) {
        demandDay(until);
        Department department = ofStaff(id);
        Secret secret = Secret.fresh();
        department.open(secret, until);
        return new Link(department, secret);
    }

    @Transactional
    public Department revoke(String id) {
        Department department = ofStaff(id);
        department.revoke(clock.instant());
        return department;
    }

    public Gathering of(Department department) {
        return Gathering.of(department.gatheringId());
    }

    private Gathering open(String agency, int year) {
        Gathering gathering =
                new Gathering(agency, year, caller.acting(Role.STAFF, agency).shown(), clock.instant());
        gathering.persistAndFlush();
        return gathering;
    }

    private Department ofStaff(String id) {
        Department department = Department.of(Visible.uuid(id)).orElseThrow(() -> Refusal.notFound("没有这个科室，请从列表中选择"));
        Gathering gathering = Gathering.of(department.gatheringId());
        submitting.demandStaffOf(gathering.agency(), gathering.year());
        return department;
    }

    private static void demandName(String name) {
        Wording.demand("科室名称", name, Wording.LONGEST_NAME);
        if (name == null || name.isBlank()) {
            throw Refusal.unprocessable("请填写科室名称", List.of());
        }
    }

    private void demandDay(LocalDate until) {
        LocalDate today = deadlines.today();
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw Refusal.unprocessable("链接有效期应在今天到 " + MOST_DAYS + " 天之内", List.of());
        }
    }
}
