package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Mandate;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Naming a deputy for oneself, and taking it back. */
@ApplicationScoped
public class Appointing {

    private static final int LONGEST_DAYS = 92;
    private static final int FARTHEST_DAYS = 366;

    private final Clock clock;
    private final Caller caller;

    public Appointing(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * A deputyship as it is asked for.
     *
     * @param deputy the colleague's sub
     * @param from the first day, as 2026-01-31
     * @param to the last day
     * @param reason may be null
     */
    public record Asked(String deputy, String role, String agency, String from, String to, String reason) {}

    /**
     * Lets a colleague of the same agency stand for the caller.
     *
     * @throws Refusal 403 where the role or the agency is not the caller's own, 409 where the same was given already, 422
     *     where it does not do
     */
    @Transactional
    public Deputyship appoint(Asked asked) {
        Mandate mandate = demandOwn(asked);
        Colleague deputy = demandColleague(asked.deputy(), mandate.agency());
        LocalDate from = day("开始日期", asked.from());
        LocalDate to = day("结束日期", asked.to());
        demandSpan(from, to);
        Wording.demand("委托原因", asked.reason(), Wording.LONGEST_REASON);
        // of two of the same at once the second finds the first's
        Agency.lock(mandate.agency());
        Deputyship.overlapping(mandate, deputy.person(), from, to).ifPresent(known -> {
            throw Refusal.conflict("您已委托" + known.deputy().name() + "在 " + known.from() + " 至 " + known.to() + " 代办"
                    + known.role().shown() + "的工作，日期有重叠；需要改动时请先撤销原来的委托");
        });
        boolean without = asked.reason() == null || asked.reason().isBlank();
        Deputyship made = new Deputyship(
                mandate,
                deputy.person(),
                from,
                to,
                without ? null : asked.reason().strip(),
                clock.instant());
        made.persistAndFlush();
        return made;
    }

    /** Ends a deputyship now; once it is over, revoking it again changes nothing. */
    @Transactional
    public Deputyship revoke(String id) {
        Deputyship deputyship = Deputyship.of(uuid(id)).orElseThrow(Appointing::unknown);
        if (!deputyship.principal().sub().equals(caller.person().sub())) {
            throw Refusal.forbidden("委托只能由委托人本人撤销");
        }
        deputyship.revoke(clock.instant());
        return deputyship;
    }

    private Mandate demandOwn(Asked asked) {
        Role role = Role.of(Objects.toString(asked.role(), ""))
                .filter(Role::mayBeStoodFor)
                .orElse(null);
        if (role == null || !caller.holds(role, asked.agency()) || Agency.of(asked.agency()) == null) {
            throw Refusal.forbidden("只能委托他人代办您本人在本单位的角色；代他人办理的，不能再转委托，系统管理员的工作不能委托");
        }
        return new Mandate(caller.person(), role, asked.agency());
    }

    private Colleague demandColleague(String sub, String agency) {
        if (caller.person().sub().equals(sub)) {
            throw Refusal.unprocessable("不能委托给自己，请另选一位同事", List.of());
        }
        Colleague colleague = sub == null ? null : Colleague.findById(sub);
        if (colleague == null || !colleague.belongsTo(agency)) {
            throw Refusal.unprocessable("只能委托给登录过本系统的本单位同事；对方从未登录过的，请其先登录一次", List.of());
        }
        if (!colleague.mayStandIn()) {
            throw Refusal.unprocessable("这位同事是系统管理员或没有办理报告的角色，不能代办，请另选一位", List.of());
        }
        return colleague;
    }

    private static LocalDate day(String what, String day) {
        try {
            return LocalDate.parse(Objects.toString(day, "").strip());
        } catch (DateTimeException notADay) {
            throw Refusal.unprocessable(what + "应写作 2026-01-31 的样子", List.of());
        }
    }

    private void demandSpan(LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.now(clock.withZone(Deputyship.CHINA));
        if (to.isBefore(from)) {
            throw Refusal.unprocessable("结束日期不能早于开始日期", List.of());
        }
        if (to.isBefore(today)) {
            throw Refusal.unprocessable("结束日期已经过去，请填写今天或以后的日期", List.of());
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw Refusal.unprocessable("一次委托最长 " + LONGEST_DAYS + " 天，需要更久时请到期后再委托", List.of());
        }
        if (ChronoUnit.DAYS.between(today, from) > FARTHEST_DAYS) {
            throw Refusal.unprocessable("开始日期太远，请填写一年以内的日期", List.of());
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这项委托，请从委托列表中选择");
    }
}
