package cn.nianbao.verifier.form;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.Unverifiable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The record as XML, whatever its elements are called: an element whose attribute names a statutory cell holds that cell,
 * every other text and attribute must be one that the record has.
 */
public final class XmlFile implements PublishedFile {

    private static final int BEGINNING = 512;

    @Override
    public boolean recognises(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        return beginning.startsWith("<?xml") || beginning.startsWith("<report");
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            Reading reading = new Reading(signed);
            while (xml.hasNext()) {
                reading.take(xml.next(), xml);
            }
            return reading.differences();
        } catch (XMLStreamException | RuntimeException broken) {
            throw new Unverifiable("XML 文件不完整或已损坏，请重新下载后再核验");
        }
    }

    /** One file being read. */
    private static final class Reading {

        private final SignedReport signed;
        private final Map<String, String> facts = new TreeMap<>();
        private final Set<String> known = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<CellId> cells = new HashSet<>();
        private final List<Difference> differences = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Open cell;

        /** A cell whose element is open. */
        private record Open(CellId id, CellState state, String unit) {}

        Reading(SignedReport signed) {
            this.signed = signed;
            Report report = signed.report();
            facts.put("agencyCode", report.agencyCode());
            facts.put("year", String.valueOf(report.year()));
            facts.put("version", String.valueOf(report.version()));
            facts.put("format", report.format());
            facts.put("revision", signed.record().revision());
            facts.put("previousRevision", signed.record().previousRevision().orElse(null));
            known.addAll(facts.values());
            report.sections().forEach(section -> {
                known.addAll(List.of(section.id(), section.kind().word(), section.number() + ""));
                word(section.heading());
                section.text().lines().forEach(this::word);
            });
            Stream.of(report.agency(), report.signedBy()).forEach(this::word);
            Objects.requireNonNullElse(report.title(), "").lines().forEach(this::word);
            word(Objects.toString(report.signedOn(), null));
            if (report.period() != null) {
                known.add(String.valueOf(report.period().from()));
                known.add(String.valueOf(report.period().to()));
            }
            signed.format().tables().forEach(this::heads);
            notes(signed.notes());
        }

        private void heads(StatutoryTable table) {
            known.addAll(List.of(table.id(), table.caption()));
            Stream.concat(table.rows().stream(), table.columns().stream())
                    .forEach((Label label) -> known.addAll(List.of(label.id(), label.fullText(), label.text())));
        }

        private void notes(PublicNotes notes) {
            notes.index().forEach((name, value) -> {
                known.add(name);
                value.lines().forEach(this::word);
            });
            notes.explanations().forEach(said -> {
                known.add(said.rule());
                said.text().lines().forEach(this::word);
            });
            if (notes.correction() != null) {
                known.add(notes.correction().kind().word());
                notes.correction().reason().lines().forEach(this::word);
            }
        }

        private void word(String said) {
            if (said != null && !said.isBlank()) {
                words.add(Shown.squeezed(said));
            }
        }

        void take(int event, XMLStreamReader xml) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    differences.add(Difference.trick("XML 文件里有处理指令，可以让浏览器显示别的内容"));
                default -> {
                    // comments and the like are not read by anybody
                }
            }
        }

        private void open(XMLStreamReader xml) {
            close();
            Map<String, String> attributes = new TreeMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeNamespace(i) == null
                        || xml.getAttributeNamespace(i).isEmpty()) {
                    attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                }
            }
            Set<CellId> ids = signed.report().cells().keySet();
            ids.stream()
                    .filter(id -> attributes.containsValue(id.toString()))
                    .findFirst()
                    .ifPresentOrElse(
                            id -> {
                                cell = new Open(id, state(attributes.get("state")), attributes.get("unit"));
                                attributes.keySet().removeAll(Set.of("state", "unit"));
                                attributes.values().remove(id.toString());
                            },
                            () -> attributes.forEach(this::fact));
            attributes.values().stream()
                    .filter(value -> !known.contains(value) && !facts.containsValue(value))
                    .forEach(value -> added(value));
        }

        private void fact(String name, String value) {
            if (facts.containsKey(name) && !value.equals(facts.get(name))) {
                differences.add(Difference.words(name, facts.get(name), value));
            }
        }

        private static CellState state(String word) {
            return word == null ? CellState.NUMBER : CellState.of(word);
        }

        private void close() {
            if (cell != null) {
                String digits = text.toString().strip();
                boolean odd = cell.state() != CellState.NUMBER && !digits.isEmpty();
                if (odd) {
                    differences.add(signed.cell(cell.id(), Shown.plain(digits)));
                } else {
                    signed.cell(cell.id(), cell.state(), digits, cell.unit()).ifPresent(differences::add);
                }
                if (!cells.add(cell.id())) {
                    differences.add(signed.cell(cell.id(), "重复出现"));
                }
                cell = null;
            } else {
                text.toString().lines().filter(line -> !line.isBlank()).forEach(this::said);
            }
            text.setLength(0);
        }

        private void said(String line) {
            seen.add(Shown.squeezed(line));
            if (!words.contains(Shown.squeezed(line))) {
                added(line);
            }
        }

        private void added(String value) {
            differences.add(Difference.words("", null, value));
        }

        List<Difference> differences() {
            signed.report().cells().keySet().stream()
                    .filter(id -> !cells.contains(id))
                    .forEach(id -> differences.add(signed.cell(id, "没有这一格")));
            words.stream()
                    .filter(word -> !seen.contains(word))
                    .sorted()
                    .forEach(word -> differences.add(Difference.words("", word, null)));
            return List.copyOf(new LinkedHashSet<>(differences));
        }
    }
}
