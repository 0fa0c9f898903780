package cn.nianbao.check.examiner;

import cn.nianbao.check.Rule;
import cn.nianbao.check.file.FileRules;
import cn.nianbao.check.narrative.NarrativeRules;
import cn.nianbao.check.structure.StructureRules;
import cn.nianbao.check.tables.TableRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule, chapter by chapter, in the order in which a clerk reads the findings. */
final class Rules {

    static final List<Rule> ALL = Stream.of(FileRules.ALL, StructureRules.ALL, TableRules.ALL, NarrativeRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
