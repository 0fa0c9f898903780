package cn.nianbao.difference;

import cn.nianbao.form.FormPart;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sections are known by what they are about, for two reports number theirs each in its own way. */
final class SectionKeys {

    private SectionKeys() {}

    static Map<String, Section> of(Report report) {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Section section : report.sections()) {
            String own = section.kind() == SectionKind.EXTRA ? new FormPart(section, List.of()).heading() : "";
            String key = section.kind().ordinal() + own;
            while (sections.containsKey(key)) {
                key += "'";
            }
            sections.put(key, section);
        }
        return sections;
    }
}
