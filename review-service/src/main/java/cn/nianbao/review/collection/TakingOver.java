package cn.nianbao.review.collection;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Correction;
import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.correction.Correcting;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.submission.Submitting;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes what the departments answered over into the report, which is opened as an empty form where there is none. Each cell
 * keeps who confirmed it; a sum over departments waits for a person to confirm it.
 */
@ApplicationScoped
public class TakingOver {

    private final Clock clock;
    private final Caller caller;
    private final Submitting submitting;
    private final Correcting correcting;

    public TakingOver(Clock clock, Caller caller, Submitting submitting, Correcting correcting) {
        this.clock = clock;
        this.caller = caller;
        this.submitting = submitting;
        this.correcting = correcting;
    }

    @Transactional
    public ReportCase takeOver(String agency, int year) {
        submitting.demandStaffOf(agency, year);
        StatutoryFormat format = StatutoryFormat.forYear(year).orElseThrow();
        List<Gathered> gathered = Gathering.of(agency, year)
                .map(gathering -> Gathered.of(Department.of(gathering), format))
                .orElse(List.of());
        if (gathered.isEmpty()) {
            throw Refusal.conflict("还没有科室提交数据，没有可以采用的数");
        }
        ReportCase report = Cases.newest(agency, year)
                .filter(newest -> newest.state() != Step.ABANDONED)
                .orElseGet(
                        () -> submitting.submit(agency, year, Optional.empty()).report());
        Correction because = new Correction(caller.acting(Role.STAFF, agency).shown(), clock.instant(), null);
        correcting.rewrite(report.id().toString(), before -> filled(before, gathered, because));
        return report;
    }

    private static Report filled(Report before, List<Gathered> gathered, Correction by) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(before.cells());
        gathered.forEach(one -> cells.computeIfPresent(one.cell(), (id, cell) -> filled(cell, one, by)));
        return before.withCells(cells);
    }

    private static Cell filled(Cell before, Gathered gathered, Correction by) {
        BigDecimal sum = gathered.sum();
        boolean same = before.isCertain() && before.isNumber() && before.value().compareTo(sum) == 0;
        if (same) {
            return before;
        }
        Cell after = before.correctedTo(
                CellState.NUMBER, sum, before.unit(), new Correction(by.by(), by.on(), gathered.words()));
        return gathered.isSum() ? after.toConfirm(toConfirm(gathered)) : after;
    }

    private static Confirmation toConfirm(Gathered gathered) {
        List<String> candidates = Stream.concat(
                        Stream.of(gathered.sum()), gathered.said().stream().map(Gathered.Said::value))
                .map(BigDecimal::toPlainString)
                .distinct()
                .toList();
        return new Confirmation(gathered.words(), candidates);
    }
}
