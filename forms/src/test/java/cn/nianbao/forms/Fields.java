package cn.nianbao.forms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a record holds, and the records in it, as it is to be read on paper. */
final class Fields {

    /** Printed as something else: a box, an inference, the date of the file. */
    private static final Set<String> NOT_AS_THEY_STAND = Set.of("same", "found", "conclusion", "purpose", "at");

    /** Forms that name the agency without its code. */
    private static final Set<Class<?>> WITHOUT_CODE =
            Set.of(SecrecyForm.class, RectificationOrder.class, SubmissionLetter.class, VerificationSheet.class);

    private Fields() {}

    static List<String> of(Form form) {
        return held((Record) form)
                .filter(value -> !WITHOUT_CODE.contains(form.getClass()) || !value.equals(Samples.REPORT.code()))
                .map(Printout::squeezed)
                .toList();
    }

    private static Stream<String> held(Record holder) {
        return Stream.of(holder.getClass().getRecordComponents())
                .filter(component -> !NOT_AS_THEY_STAND.contains(component.getName()))
                .flatMap(component -> shown(value(component, holder)));
    }

    private static Stream<String> shown(Object value) {
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof Signature signature) {
            return Stream.of(signature.by());
        }
        if (value instanceof Record inner) {
            return held(inner);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Fields::shown);
        }
        if (value instanceof Instant at) {
            return Stream.of(Dates.day(at));
        }
        return Stream.of(value instanceof LocalDate day ? Dates.day(day) : value.toString());
    }

    private static Object value(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
