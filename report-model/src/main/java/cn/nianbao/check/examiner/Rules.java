package cn.nianbao.check.examiner;

import cn.nianbao.check.Rule;
import cn.nianbao.check.file.FileRules;
import cn.nianbao.check.links.LinkRules;
import cn.nianbao.check.narrative.NarrativeRules;
import cn.nianbao.check.privacy.PrivacyRules;
import cn.nianbao.check.structure.StructureRules;
import cn.nianbao.check.tables.TableRules;
import cn.nianbao.check.words.WordRules;
import java.util.List;

/** Every rule, chapter by chapter, in the order in which a clerk reads the findings. */
public final class Rules {

    public static final List<List<Rule>> CHAPTERS = List.of(
            FileRules.ALL,
            StructureRules.ALL,
            TableRules.ALL,
            NarrativeRules.ALL,
            PrivacyRules.ALL,
            LinkRules.ALL,
            WordRules.ALL);

    static final List<Rule> ALL = CHAPTERS.stream().flatMap(List::stream).toList();

    private Rules() {}
}
