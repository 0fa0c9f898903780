package cn.nianbao.check.links;

import cn.nianbao.check.Rule;
import java.util.List;

/** The rules on how readers reach the agency. */
public final class LinkRules {

    public static final List<Rule> ALL = List.of(new WebAddresses(), new PhoneNumbers(), new Mailboxes());

    private LinkRules() {}
}
