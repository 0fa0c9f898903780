package cn.nianbao.check;

import cn.nianbao.check.structure.StructureRules;
import cn.nianbao.check.tables.TableRules;
import cn.nianbao.check.words.WordRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule, chapter by chapter, in the order in which a clerk reads the findings. */
final class Rules {

    static final List<Rule> ALL = Stream.of(StructureRules.ALL, TableRules.ALL, WordRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
