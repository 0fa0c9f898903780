package cn.nianbao.check;

import cn.nianbao.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A report under check, with what several rules read of it: each reading is made once a check. */
public final class Subject {

    private final Report report;
    private final Context context;
    private final Map<Class<?>, Object> readings = new HashMap<>();

    public Subject(Report report, Context context) {
        this.report = report;
        this.context = context;
    }

    public Report report() {
        return report;
    }

    public Context context() {
        return context;
    }

    /** What was read as that kind before, or is read now. */
    public <T> T reading(Class<T> kind, Supplier<T> reader) {
        Object known = readings.get(kind);
        if (known == null) {
            known = reader.get();
            readings.put(kind, known);
        }
        return kind.cast(known);
    }
}
