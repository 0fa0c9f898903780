package cn.nianbao.workflow;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which running instance of the process belongs to which case. */
@Singleton
class Instances {

    static final String PROCESS = "report-lifecycle";

    private final EngineTables tables;

    Instances(EngineTables tables) {
        this.tables = tables;
    }

    /** The id of the instance that runs for the case. */
    Optional<String> find(UUID caseId) {
        return tables
                .rows(
                        "select proc_inst_id_ from act_ru_variable where name_ = ? and text_ = ?",
                        row -> row.getString(1),
                        ReportVariable.CASE_ID,
                        caseId.toString())
                .stream()
                .findFirst();
    }

    String running(UUID caseId) {
        return find(caseId).orElseThrow(() -> new WrongMove("这份报告没有正在办理的流程。"));
    }

    /** The case of each instance, in one question. */
    Map<String, UUID> cases(Collection<String> instanceIds) {
        Map<String, UUID> cases = new HashMap<>();
        tables.rows(
                "select proc_inst_id_, text_ from act_ru_variable where name_ = ? and proc_inst_id_ = any (?)",
                row -> cases.put(row.getString(1), UUID.fromString(row.getString(2))),
                ReportVariable.CASE_ID,
                List.copyOf(instanceIds));
        return cases;
    }

    /** What the instances of these cases keep under these names, in one question. */
    Map<UUID, Map<String, Object>> variables(Collection<UUID> cases, List<String> names) {
        Map<UUID, Map<String, Object>> kept = new HashMap<>();
        tables.rows(
                """
                select c.text_, v.name_, v.type_, v.text_, v.long_
                from act_ru_variable c join act_ru_variable v on v.proc_inst_id_ = c.proc_inst_id_
                where c.name_ = ? and c.text_ = any (?) and v.name_ = any (?)
                """,
                row -> kept.computeIfAbsent(UUID.fromString(row.getString(1)), first -> new HashMap<>())
                        .put(
                                row.getString(2),
                                row.getString(3).equals("boolean") ? row.getLong(5) == 1 : row.getString(4)),
                ReportVariable.CASE_ID,
                cases.stream().map(UUID::toString).toList(),
                names);
        return kept;
    }
}
