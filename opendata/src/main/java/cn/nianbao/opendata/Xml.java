package cn.nianbao.opendata;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Period;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report's whole record as XML, described by the schema {@code /schema/report-1.xsd}. */
public final class Xml {

    public static final String NAMESPACE = "urn:nianbao:report:1";

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOCATION = NAMESPACE + " /schema/report-1.xsd";

    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] of(CanonicalRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Xml(xml).write(record);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(CanonicalRecord record) throws XMLStreamException {
        Report report = record.report();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("report");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", LOCATION);
        attribute("agencyCode", report.agencyCode());
        attribute("year", report.year());
        attribute("version", report.version());
        attribute("format", report.format());
        attribute("revision", record.revision());
        attribute("previousRevision", record.previousRevision().orElse(null));
        element("agency", report.agency());
        element("title", report.title());
        period(report.period());
        element("signedBy", report.signedBy());
        element("signedOn", report.signedOn());
        for (Section section : report.sections()) {
            section(section);
        }
        for (StatutoryTable table :
                StatutoryFormat.of(report.format()).orElseThrow().tables()) {
            table(table, report);
        }
        notes(record.notes());
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void period(Period period) throws XMLStreamException {
        if (period != null) {
            xml.writeEmptyElement("period");
            attribute("from", period.from());
            attribute("to", period.to());
        }
    }

    private void section(Section section) throws XMLStreamException {
        xml.writeStartElement("section");
        attribute("id", section.id());
        attribute("kind", section.kind().word());
        attribute("number", section.number());
        element("heading", section.heading());
        element("text", section.text());
        xml.writeEndElement();
    }

    private void table(StatutoryTable table, Report report) throws XMLStreamException {
        xml.writeStartElement("table");
        attribute("id", table.id());
        attribute("caption", table.caption());
        for (Label row : table.rows()) {
            xml.writeStartElement("row");
            attribute("id", row.id());
            attribute("label", row.fullText());
            for (Label column : table.columns()) {
                cell(column, table, row, report);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void cell(Label column, StatutoryTable table, Label row, Report report) throws XMLStreamException {
        Cell cell = report.cell(table.cell(row, column));
        xml.writeStartElement("cell");
        attribute("id", table.cell(row, column));
        attribute("label", column.fullText());
        attribute("state", cell.state().word());
        attribute("unit", cell.unit());
        if (cell.isNumber()) {
            xml.writeCharacters(cell.value().toPlainString());
        }
        xml.writeEndElement();
    }

    private void notes(PublicNotes notes) throws XMLStreamException {
        for (Map.Entry<String, String> entry : notes.index().entrySet()) {
            told("index", "name", entry.getKey(), entry.getValue());
        }
        if (notes.correction() != null) {
            told(
                    "correction",
                    "kind",
                    notes.correction().kind().word(),
                    notes.correction().reason());
        }
        for (var said : notes.explanations()) {
            told("explanation", "rule", said.rule(), said.text());
        }
    }

    private void told(String name, String attribute, String of, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        attribute(attribute, of);
        xml.writeCharacters(Characters.of(text));
        xml.writeEndElement();
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, Characters.of(value.toString()));
        }
    }

    private void element(String name, Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(Characters.of(value.toString()));
            xml.writeEndElement();
        }
    }
}
