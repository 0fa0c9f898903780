package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import java.util.List;

/** A rule on the prose, which is read once for all of them. */
interface NarrativeRule extends Rule {

    List<Finding> check(Narrative narrative, Context context);

    @Override
    default List<Finding> check(Subject subject) {
        return check(Narrative.of(subject), subject.context());
    }

    default RuleCard card(Context context) {
        return context.book().card(code());
    }
}
