package cn.nianbao.review.collection;

import cn.nianbao.report.CellId;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The figures of a department as somebody there confirmed them at one time. A later answer counts instead; both stay. */
@Entity
@Table(name = "answer")
public class Answer extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "department_id", nullable = false, updatable = false)
    private UUID departmentId;

    @Column(nullable = false, updatable = false)
    private String figures;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(nullable = false, updatable = false)
    private String phone;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Answer() {}

    Answer(Department department, Map<CellId, BigDecimal> figures, String by, String phone, Instant now) {
        this.id = UUID.randomUUID();
        this.departmentId = department.id();
        this.figures = write(figures);
        this.byName = by;
        this.phone = phone;
        this.at = now;
    }

    public Map<CellId, BigDecimal> figures() {
        try {
            Map<CellId, BigDecimal> read = new LinkedHashMap<>();
            ReportJson.EXACT
                    .readValue(figures, new TypeReference<Map<String, String>>() {})
                    .forEach((id, value) -> read.put(CellId.of(id), new BigDecimal(value)));
            return read;
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("数据采集的存储内容不是有效的 JSON", altered);
        }
    }

    private static String write(Map<CellId, BigDecimal> figures) {
        Map<String, String> words = new LinkedHashMap<>();
        figures.forEach((id, value) -> words.put(id.toString(), value.toPlainString()));
        try {
            return ReportJson.EXACT.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID departmentId() {
        return departmentId;
    }

    public String byName() {
        return byName;
    }

    public String phone() {
        return phone;
    }

    public Instant at() {
        return at;
    }

    /** What counts of each of these departments, in one question. */
    public static Map<UUID, Answer> newest(Collection<Department> departments) {
        Set<UUID> ids = departments.stream().map(Department::id).collect(Collectors.toSet());
        List<Answer> all = ids.isEmpty() ? List.of() : list("departmentId in ?1 order by at", ids);
        return all.stream().collect(Collectors.toMap(Answer::departmentId, one -> one, (before, after) -> after));
    }
}
