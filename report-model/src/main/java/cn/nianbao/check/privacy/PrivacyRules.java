package cn.nianbao.check.privacy;

import cn.nianbao.check.Rule;
import java.util.List;

/** The rules on what must not leave the house. */
public final class PrivacyRules {

    public static final List<Rule> ALL = List.of(new PersonalData(), new NamesOfOfficials(), new SecrecyMarks());

    private PrivacyRules() {}
}
