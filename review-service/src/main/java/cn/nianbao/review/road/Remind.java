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

/** 期限提醒: whoever holds the report now is told how much time is left. */
@Singleton
class Remind extends Mailing {

    private static final Occasion OCCASION = new Occasion("年报期限提醒", "请登录系统尽快办理：");

    Remind(
            Clock clock,
            Deadlines deadlines,
            ReportProcess process,
            MailSettings settings,
            @All List<Carrier> carriers) {
        super(clock, deadlines, process, settings, carriers);
    }

    @Override
    public Work.Kind kind() {
        return Work.Kind.REMIND;
    }

    @Override
    List<Role> whom(Step state) {
        return Role.actingIn(state).stream().toList();
    }

    @Override
    Occasion occasion() {
        return OCCASION;
    }

    @Override
    Instant next(LocalDate due) {
        return deadlines.nextReminder(due);
    }
}
