package cn.nianbao.review.road;

import cn.nianbao.review.agency.Role;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.deadline.Letter.Occasion;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Work;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 逾期督办: the person who signs and the supervising office are told, wherever the report stands. */
@Singleton
class Escalate extends Mailing {

    private static final Occasion OCCASION = new Occasion("年报督办", "请督促办理，情况见：");

    Escalate(
            Clock clock,
            Deadlines deadlines,
            ReportProcess process,
            MailSettings settings,
            @All List<Carrier> carriers) {
        super(clock, deadlines, process, settings, carriers);
    }

    @Override
    public Work.Kind kind() {
        return Work.Kind.ESCALATE;
    }

    @Override
    List<Role> whom(Step state) {
        return List.of(Role.APPROVER, Role.OFFICE);
    }

    @Override
    Occasion occasion() {
        return OCCASION;
    }

    @Override
    Instant next(LocalDate due) {
        return deadlines.nextEscalation(due);
    }
}
