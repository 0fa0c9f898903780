package cn.nianbao.verifier.compare;

import cn.nianbao.form.FormPart;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.verifier.compare.Passages.Passage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a report in the order in which every form of it shows them. */
public final class SignedWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private SignedWords() {}

    public static List<Passage> of(SignedReport signed) {
        Report report = signed.report();
        List<Passage> words = new ArrayList<>();
        add(words, "标题", report.title());
        for (FormPart part : FormPart.of(report, signed.format())) {
            add(words, SignedReport.name(part.section()) + "的标题", part.heading());
            words.addAll(prose(part.section()));
        }
        add(words, "落款", signature(report));
        return words;
    }

    /** The paragraphs of a section. */
    public static List<Passage> prose(Section section) {
        List<Passage> paragraphs = new ArrayList<>();
        section.text().lines().forEach(line -> add(paragraphs, SignedReport.name(section), line.strip()));
        return paragraphs;
    }

    /** Signer and date on one line; empty where the report has neither. */
    public static String signature(Report report) {
        String signer = report.signedBy() == null ? "" : report.signedBy();
        return report.signedOn() == null ? signer : signer + day(report.signedOn());
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static void add(List<Passage> words, String place, String text) {
        if (text != null && !text.isBlank()) {
            words.add(new Passage(place, text));
        }
    }
}
