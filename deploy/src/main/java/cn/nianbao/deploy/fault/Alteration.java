package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.fault.Sheet.Copy;
import cn.nianbao.deploy.road.Portal;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure of a public page is altered behind everybody's back, as none of the people could: the watch must tell what it
 * finds when somebody has it look again, and that all is well when the page says again what was signed.
 */
final class Alteration {
    /** A look waits its turn, so many seconds after the one before at the same portal. */
    private static final Duration LOOKING = Duration.ofSeconds(90);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final CellId FIGURE = CellId.of("a20-5/licensing/decisions");
    private static final BigDecimal NEVER_SIGNED = BigDecimal.valueOf(987_654_321);

    private final Archive archive;
    private final Portal portal;
    private final Clerk staff;
    private final Copy report;

    /** @param staff who prepared the report; {@code report} one that is public */
    Alteration(Archive archive, Portal portal, Clerk staff, Copy report) {
        this.archive = archive;
        this.portal = portal;
        this.staff = staff;
        this.report = report;
    }

    /** What was not noticed, in words; empty where all was. */
    List<String> suffer() {
        try {
            CanonicalRecord signed = CanonicalRecord.read(
                    portal.record(report.agency(), report.year()).demand(200).bytes());
            if (!isFound(Optional.empty())) {
                return List.of(report.shown() + " 还没有改动，巡查已报异常");
            }
            archive.replace(report.agency(), report.year(), altered(signed.report()));
            boolean noticed = isFound(Optional.of("altered"));
            archive.replace(report.agency(), report.year(), signed);
            if (!noticed) {
                return List.of(report.shown() + " 公开页上的数字被改，巡查没有发现");
            }
            return isFound(Optional.empty()) ? List.of() : List.of(report.shown() + " 改回以后，巡查仍报异常");
        } catch (SQLException unreachable) {
            throw new LaunchProblem("数据库写不进去：" + unreachable.getMessage(), unreachable);
        }
    }

    private static CanonicalRecord altered(Report report) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(FIGURE, Cell.number(NEVER_SIGNED));
        return CanonicalRecord.of(report.withCells(cells), null);
    }

    /** Whether a look that began from now on finds this at every address of the report. */
    private boolean isFound(Optional<String> finding) {
        String before = lookedAt();
        long deadline = System.nanoTime() + LOOKING.toNanos();
        while (System.nanoTime() < deadline) {
            staff.insist(console -> console.act(report.id(), "watch", null)).demand(202);
            Pause.of(BETWEEN_LOOKS);
            JsonNode address = address();
            boolean looked = !address.path("lookedAt").asText().equals(before);
            if (looked
                    && Optional.ofNullable(address.path("finding").textValue()).equals(finding)) {
                return true;
            }
        }
        return false;
    }

    private String lookedAt() {
        return address().path("lookedAt").asText();
    }

    /** The address at our own column, the only one. */
    private JsonNode address() {
        return staff.insist(console -> console.watch(report.id()))
                .demand(200)
                .json()
                .path(0);
    }
}
