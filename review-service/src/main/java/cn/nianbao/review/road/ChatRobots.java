package cn.nianbao.review.road;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.deadline.Letter;
import cn.nianbao.review.deputy.Colleague;
import cn.nianbao.review.preference.Preference;
import cn.nianbao.review.robot.Robot;
import cn.nianbao.review.robot.RobotAway;
import cn.nianbao.review.robot.Robots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The robots that those who hold the report, or stand for somebody who does, have named for themselves. */
@ApplicationScoped
class ChatRobots implements Carrier {

    private final Clock clock;
    private final Robots robots;

    ChatRobots(Clock clock, Robots robots) {
        this.clock = clock;
        this.robots = robots;
    }

    @Override
    public List<Delivery> deliveries(Agency agency, List<Role> roles) {
        if (!robots.isOpen()) {
            return List.of();
        }
        Map<String, Robot> named = Preference.robots(
                roles.stream().flatMap(role -> holders(role, agency)).toList());
        return named.entrySet().stream()
                .map(one -> new Delivery(
                        one.getKey(),
                        Delivery.shown(roles) + "的聊天机器人",
                        robots.mayStandAt(one.getValue().address()) ? null : "机器人的主机已不在管理员允许之列，没有发送",
                        letter -> tell(one.getValue(), letter)))
                .toList();
    }

    private Stream<String> holders(Role role, Agency agency) {
        String holder = agency.holderOf(role);
        Instant now = clock.instant();
        return holder == null
                ? Stream.empty()
                : Colleague.acting(role, holder, now).stream()
                        .map(actor -> actor.self().sub());
    }

    private void tell(Robot robot, Letter letter) {
        try {
            robots.tell(robot, letter.message());
        } catch (RobotAway away) {
            throw new PartnerAway(away.getMessage(), away);
        }
    }
}
