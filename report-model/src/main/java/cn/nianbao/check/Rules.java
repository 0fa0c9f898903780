package cn.nianbao.check;

import cn.nianbao.check.links.LinkRules;
import cn.nianbao.check.privacy.PrivacyRules;
import cn.nianbao.check.structure.StructureRules;
import cn.nianbao.check.tables.TableRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule, chapter by chapter, in the order in which a clerk reads the findings. */
final class Rules {

    static final List<Rule> ALL = Stream.of(StructureRules.ALL, TableRules.ALL, PrivacyRules.ALL, LinkRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
