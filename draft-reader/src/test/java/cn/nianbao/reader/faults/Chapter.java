package cn.nianbao.reader.faults;

import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** A section that faults may still change. */
final class Chapter {

    final SectionKind kind;
    String number;
    String heading;
    final List<String> paragraphs;

    Chapter(SectionKind kind, String number, String heading, List<String> paragraphs) {
        this.kind = kind;
        this.number = number;
        this.heading = heading;
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    SampleReport.Part part() {
        return new SampleReport.Part(kind, number, heading, paragraphs);
    }

    Section section(int place) {
        return new Section("s" + place, kind, number, heading, String.join("\n", paragraphs));
    }
}
