package cn.nianbao.review.console;

import cn.nianbao.review.agency.Caller;

/** What every page shows of the person before it. */
public record Frame(String person, String roles) {

    static Frame of(Caller caller) {
        return new Frame(caller.person().name(), caller.rolesShown());
    }
}
