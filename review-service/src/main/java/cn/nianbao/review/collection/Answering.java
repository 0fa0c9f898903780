package cn.nianbao.review.collection;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What a department does by its link, without an account: see what it is asked, and answer it, again if need be. */
@ApplicationScoped
public class Answering {

    private static final int NO_SUCH = 404;
    private static final int GONE = 410;
    private static final int LONGEST_PHONE = 30;

    private final Clock clock;
    private final Deadlines deadlines;
    private final Knocks knocks;

    public Answering(Clock clock, Deadlines deadlines, Knocks knocks) {
        this.clock = clock;
        this.deadlines = deadlines;
        this.knocks = knocks;
    }

    /** What lies behind a link. */
    public record Asked(Department department, Gathering gathering, StatutoryFormat format) {}

    /**
     * What lies behind this link.
     *
     * @param from the address that asks, which may try only so many links that are none
     * @throws Refusal 404 where it is none, 410 where it is over, 429 where it is asked too often
     */
    public Asked asked(Secret secret, String from) {
        knocks.demandPatience(from);
        Department department = Department.behind(secret).orElseThrow(() -> {
            knocks.wrong(from);
            return Refusal.of(NO_SUCH, "链接打不开", "链接不完整或不对，请核对是否复制完整，或向本单位经办人要新的链接");
        });
        knocks.at(department.id());
        if (department.isRevoked()) {
            throw Refusal.of(GONE, "链接已收回", "这个链接已被本单位经办人收回，需要填报的请向经办人要新的链接");
        }
        if (department.isPast(deadlines.today())) {
            throw Refusal.of(GONE, "链接已过期", "这个链接已过有效期，需要填报或修改的请向本单位经办人要新的链接");
        }
        Gathering gathering = Gathering.of(department.gatheringId());
        return new Asked(
                department, gathering, StatutoryFormat.forYear(gathering.year()).orElseThrow());
    }

    @Transactional
    public void answer(Asked asked, Typed typed) {
        demandGiven("确认人姓名", typed.by(), Wording.LONGEST_NAME);
        demandGiven("联系电话", typed.phone(), LONGEST_PHONE);
        new Answer(
                        asked.department(),
                        typed.figures(asked.department().scope(), asked.format()),
                        typed.by().strip(),
                        typed.phone().strip(),
                        clock.instant())
                .persist();
    }

    private static void demandGiven(String what, String text, int longest) {
        Wording.demand(what, text, longest);
        if (text == null || text.isBlank()) {
            throw Refusal.unprocessable("请填写" + what, List.of());
        }
    }
}
