package cn.nianbao.opendata;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a report's XML as a program of somebody else would: by the names in its schema. */
final class XmlReport {

    private XmlReport() {}

    static Report read(byte[] xml) throws Exception {
        Element root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        all(root, "cell").forEach(cell -> cells.put(CellId.of(cell.getAttribute("id")), cell(cell)));
        Element period = all(root, "period").get(0);
        return new Report(
                root.getAttribute("agencyCode"),
                text(root, "agency"),
                Integer.valueOf(root.getAttribute("year")),
                Integer.parseInt(root.getAttribute("version")),
                root.getAttribute("format"),
                text(root, "title"),
                new Period(LocalDate.parse(period.getAttribute("from")), LocalDate.parse(period.getAttribute("to"))),
                text(root, "signedBy"),
                LocalDate.parse(text(root, "signedOn")),
                null,
                all(root, "section").stream().map(XmlReport::section).toList(),
                cells);
    }

    private static Section section(Element section) {
        return new Section(
                section.getAttribute("id"),
                SectionKind.of(section.getAttribute("kind")),
                attribute(section, "number"),
                text(section, "heading"),
                text(section, "text"));
    }

    private static Cell cell(Element cell) {
        CellState state = CellState.of(cell.getAttribute("state"));
        return state == CellState.NUMBER
                ? Cell.number(new BigDecimal(cell.getTextContent()), attribute(cell, "unit"), null, null)
                : Cell.without(state, null, null);
    }

    private static String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    private static String text(Element parent, String name) {
        List<Element> found = all(parent, name);
        return found.isEmpty() ? null : found.get(0).getTextContent();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(Xml.NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
