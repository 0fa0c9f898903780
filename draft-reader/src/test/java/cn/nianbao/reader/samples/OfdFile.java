package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A draft as an OFD file, in the manner of programs that print into one. */
public final class OfdFile implements SampleFile {

    private final OfficeHabits habits;

    public OfdFile(OfficeHabits habits) {
        this.habits = habits;
    }

    @Override
    public String ending() {
        return ".ofd";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        Paper paper = PaperReport.of(report, habits);
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "OFD.xml", OfdXml.entrance(report.title()));
        put(files, "Doc_0/Document.xml", OfdXml.document(paper, habits));
        put(files, "Doc_0/PublicRes.xml", OfdXml.resources());
        if (habits.template()) {
            put(files, "Doc_0/Tpls/Tpl_0/Content.xml", OfdXml.template(report.agency()));
        }
        for (int i = 0; i < paper.sheets().size(); i++) {
            put(
                    files,
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    new OfdXml(habits).page(paper.sheets().get(i), i));
        }
        return SettledZip.of(files);
    }

    private static void put(Map<String, byte[]> files, String name, String xml) {
        files.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
