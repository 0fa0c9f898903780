package cn.nianbao.review.console;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways that are open to the person before the page, the same on every page. */
@Named("menu")
@RequestScoped
public class Menu {

    private final Caller caller;
    private final CurrentVertxRequest request;

    Menu(Caller caller, CurrentVertxRequest request) {
        this.caller = caller;
        this.request = request;
    }

    /** @param current whether this is the page that is shown */
    public record Way(String name, String href, boolean current) {}

    public List<Way> ways() {
        boolean reads = !caller.ownRoles().equals(Set.of(Role.OPERATOR));
        List<Way> ways = new ArrayList<>();
        if (reads) {
            ways.add(way("我的任务", "/"));
            ways.add(way("全部报告", "/reports"));
        }
        if (caller.is(Role.STAFF)) {
            ways.add(way("上传报告", "/submit"));
            ways.add(way("数据采集", "/collections"));
        }
        if (caller.is(Role.SECRECY_REVIEWER) || caller.is(Role.OFFICE)) {
            ways.add(way("复核申请", "/contests"));
        }
        if (caller.is(Role.OFFICE)) {
            ways.add(way("催办名单", "/reminders"));
        }
        if (caller.is(Role.OPERATOR)) {
            ways.add(way("办理异常", "/trouble"));
        }
        return ways;
    }

    private Way way(String name, String href) {
        return new Way(name, href, request.getCurrent().normalizedPath().equals(href));
    }
}
