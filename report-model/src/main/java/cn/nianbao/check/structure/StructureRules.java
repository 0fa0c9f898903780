package cn.nianbao.check.structure;

import cn.nianbao.check.Rule;
import java.util.List;

/** The rules on the report as a whole. */
public final class StructureRules {

    public static final List<Rule> ALL = List.of(
            new FormatOfYear(),
            new MissingSection(),
            new SignOffDate(),
            new StatedPeriod(),
            new OutdatedBasis(),
            new ExtraSection(),
            new SectionNumber(),
            new SectionTitle(),
            new Late(),
            new NoSignOff(),
            new NoContact(),
            new AgencyName(),
            new OtherEntity(),
            new OverviewLength(),
            new RequiredFigures());

    private StructureRules() {}
}
