package cn.nianbao.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.report.CanonicalRecord;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The published schemas take every record, and no other thing. */
class SchemaTest {

    static Stream<CanonicalRecord> records() {
        return Stream.of(2020, 2025)
                .flatMap(year -> Stream.of(Reports.zero(year), Reports.random(year, 1), Reports.mixed(year, 2)))
                .flatMap(report -> Stream.of(Reports.record(report), Reports.explained(report)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theXmlIsAsItsSchemaSays(CanonicalRecord record) throws Exception {
        validate(Xml.of(record));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theRecordIsAsItsSchemaSays(CanonicalRecord record) throws Exception {
        assertThat(complaints(new String(record.bytes(), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aSixthStateIsRefusedByBoth() {
        CanonicalRecord record = Reports.record(Reports.mixed(2025, 3));
        String xml = new String(Xml.of(record), StandardCharsets.UTF_8).replace("\"unread\"", "\"unknown\"");
        String json = new String(record.bytes(), StandardCharsets.UTF_8).replace("\"unread\"", "\"unknown\"");

        assertThatThrownBy(() -> validate(xml.getBytes(StandardCharsets.UTF_8))).isInstanceOf(SAXException.class);
        assertThat(complaints(json)).isNotEmpty();
    }

    @Test
    void aFigureWithoutItsStateIsRefused() {
        String json = new String(Reports.record(Reports.zero(2025)).bytes(), StandardCharsets.UTF_8);

        assertThat(complaints(json.replaceFirst("\"state\":\"number\"", "\"state\":\"blank\"")))
                .isNotEmpty();
    }

    private static void validate(byte[] xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(published("report-1.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Set<ValidationMessage> complaints(String json) {
        try (InputStream schema = published("report-1.json").openStream()) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(json, InputFormat.JSON);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static URL published(String schema) {
        return SchemaTest.class.getResource("/META-INF/resources/schema/" + schema);
    }
}
