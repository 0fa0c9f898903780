package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps that wait for a person. */
@Singleton
class PersonalTasks {

    private static final String QUESTION = """
            select t.id_, v.text_, t.task_def_key_, t.create_time_, m.text_
            from act_ru_task t join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = ?
            left join act_ru_variable m on m.proc_inst_id_ = t.proc_inst_id_ and m.name_ = ?
            """;

    private final Engine engine;
    private final EngineTables tables;

    PersonalTasks(Engine engine, EngineTables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    Optional<OpenTask> of(UUID caseId) {
        return ask("where v.text_ = ?", caseId.toString()).stream().findFirst();
    }

    Optional<OpenTask> find(String taskId) {
        return ask("where t.id_ = ?", taskId).stream().findFirst();
    }

    List<OpenTask> of(Collection<String> groups) {
        return ask("""
                where exists (select 1 from act_ru_identitylink l
                  where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = any (?))
                order by t.create_time_""", List.copyOf(groups));
    }

    /** Throws {@link TaskGone} where the task is not open, {@link WrongMove} where it is another step than expected. */
    OpenTask expect(String taskId, Step step, String otherwise) {
        OpenTask task = find(taskId).orElseThrow(TaskGone::new);
        if (task.step() != step) {
            throw new WrongMove(otherwise);
        }
        return task;
    }

    void complete(OpenTask task, Map<String, Object> outcome) {
        Race.run(() -> engine.tasks().complete(task.id(), outcome));
    }

    private List<OpenTask> ask(String condition, Object value) {
        return tables.rows(
                QUESTION + condition, PersonalTasks::open, ReportVariable.CASE_ID, ReportVariable.MERGED, value);
    }

    private static OpenTask open(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getString(1),
                UUID.fromString(row.getString(2)),
                Step.of(row.getString(3)),
                row.getTimestamp(4).toInstant(),
                MergedDuties.of(row.getString(5)));
    }
}
