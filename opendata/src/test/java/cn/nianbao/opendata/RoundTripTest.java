package cn.nianbao.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken away and read by our own reader says what the record says. */
class RoundTripTest {

    private static final Map<String, Function<CanonicalRecord, byte[]>> FORMS = new TreeMap<>(Map.of(
            "docx",
            Docx::of,
            "ofd",
            record -> Ofd.of(record, Pdf.of(record)),
            "pdf",
            Pdf::of,
            "xlsx",
            Xlsx::of,
            "xml",
            Xml::of));

    static Stream<Arguments> downloads() {
        Stream<Report> reports = Stream.of(2020, 2025)
                .flatMap(year -> Stream.concat(
                        Stream.of(Reports.zero(year)),
                        LongStream.range(0, 2)
                                .boxed()
                                .flatMap(seed -> Stream.of(Reports.random(year, seed), Reports.mixed(year, seed)))));
        List<CanonicalRecord> records = reports.flatMap(
                        report -> Stream.of(Reports.record(report), Reports.explained(report)))
                .toList();
        return FORMS.keySet().stream().flatMap(form -> records.stream().map(record -> arguments(form, record)));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("downloads")
    void saysTheSame(String form, CanonicalRecord record) throws Exception {
        byte[] bytes = FORMS.get(form).apply(record);
        Report read = form.equals("xml")
                ? XmlReport.read(bytes)
                : ReportReader.read("download", DraftFile.read(bytes), bytes);

        assertThat(Differences.between(record.report(), read)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isTheSameEachTime(String form) {
        CanonicalRecord record = Reports.explained(Reports.random(2025, 7));

        assertThat(FORMS.get(form).apply(record)).isEqualTo(FORMS.get(form).apply(record));
    }

    static Set<String> forms() {
        return FORMS.keySet();
    }
}
