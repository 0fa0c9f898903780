package cn.nianbao.review.road;

import cn.nianbao.prose.Prose;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A published page held against what was signed: figure by figure, sentence by sentence.
 *
 * @param figures how many figures were compared
 * @param sentences how many sentences
 */
public record Compared(int figures, int sentences, List<Deviation> deviations) {

    public Compared {
        deviations = List.copyOf(deviations);
    }

    /**
     * Something that stands there otherwise than it was signed.
     *
     * @param cell the cell's public name; null where it is a sentence
     * @param section the heading of the section of a sentence; null where it is a cell
     * @param signed the figure or sentence as signed
     * @param shown what stands there; null where nothing does
     */
    public record Deviation(String cell, String section, String signed, String shown) {

        static Deviation in(CellId cell, String signed, String shown) {
            return new Deviation(cell.toString(), null, signed, shown);
        }

        public String words() {
            return cell == null ? "缺少文字“" + start(signed) + "”" : "单元格 " + cell + " 应为“" + signed + "”";
        }
    }

    /** The same with one thing more that stands there otherwise. */
    Compared and(Deviation another) {
        return new Compared(
                figures,
                sentences,
                Stream.concat(Stream.of(another), deviations.stream()).toList());
    }

    public boolean isSame() {
        return deviations.isEmpty();
    }

    /**
     * Holds a page against a record.
     *
     * @param figure tells of a cell that is otherwise there
     * @param standsThere whether squeezed words are on the page
     */
    static Compared with(Report signed, Function<CellId, Optional<Deviation>> figure, Predicate<String> standsThere) {
        List<Deviation> deviations = new ArrayList<>();
        signed.cells().keySet().forEach(cell -> figure.apply(cell).ifPresent(deviations::add));
        int sentences = 0;
        for (Section section : signed.sections()) {
            List<String> said =
                    Prose.of(section).stream().map(sentence -> sentence.text()).toList();
            sentences += said.size();
            section.text()
                    .lines()
                    .filter(paragraph -> !standsThere.test(squeezed(paragraph)))
                    .forEach(paragraph -> deviations.addAll(missing(section, paragraph, standsThere)));
        }
        return new Compared(signed.cells().size(), sentences, deviations);
    }

    /** The sentences of a paragraph that are not there; the whole of it where all are, but in another order. */
    private static List<Deviation> missing(Section section, String paragraph, Predicate<String> standsThere) {
        List<String> gone = Prose.of(section.withText(paragraph)).stream()
                .map(sentence -> sentence.text().strip())
                .filter(sentence -> !standsThere.test(squeezed(sentence)))
                .toList();
        return (gone.isEmpty() ? List.of(paragraph.strip()) : gone)
                .stream()
                        .map(sentence -> new Deviation(null, heading(section), sentence, null))
                        .toList();
    }

    private static String heading(Section section) {
        return section.heading() == null ? "前言" : section.heading();
    }

    /** Portals break lines and set spaces in their own way. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String start(String sentence) {
        return sentence.length() <= 20 ? sentence : sentence.substring(0, 20) + "…";
    }
}
