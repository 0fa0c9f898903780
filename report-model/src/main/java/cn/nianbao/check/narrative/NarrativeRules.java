package cn.nianbao.check.narrative;

import cn.nianbao.check.Rule;
import java.util.List;

/** The rules on the prose: its figures first, then what it must say. */
public final class NarrativeRules {

    public static final List<Rule> ALL = List.of(
            new ProseAgainstTables(),
            new AllUpheld(),
            new PartsOfTotal(),
            new RequestBalance(),
            new AllAnswered(),
            new FeeTriad(),
            new FiveAspects(),
            new NoProblem(),
            new ProblemsAndMeasures(),
            new CopiedPassages(),
            new TemplateLeftovers(),
            new StaleYear(),
            new OtherLevel(),
            new RatesOfFigures(),
            new InexactFigures(),
            new ContradictingFigures(),
            new SilentChannel(),
            new NoFeesReported(),
            new GeneralMatters());

    private NarrativeRules() {}
}
