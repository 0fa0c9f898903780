package cn.nianbao.verifier.form;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Passages.Passage;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in a file that belong neither to the report nor to what is said of it in public. Reading a report skips what stands
 * before its title, after its signature and beside its tables; somebody who reads the file does not.
 */
final class OtherWords {

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\p{Pd}?\\d{1,3}\\p{Pd}?");

    /** The heads of the sheet that lists every cell, and the head of the page behind the report. */
    private static final List<String> OWN = List.of("单元格编号", "状态", "数值", "单位", "表", "行", "列", "附件");

    /** One after the other as a reader meets them, since a piece of prose can go on over a line or a page. */
    private final String prose;

    private final Set<String> pieces = new HashSet<>();

    private OtherWords(SignedReport signed) {
        List<String> words = new ArrayList<>(
                SignedWords.of(signed).stream().map(Passage::text).toList());
        PublicNotes notes = signed.notes();
        notes.index().forEach((name, value) -> words.add(name + "：" + value));
        if (notes.correction() != null) {
            words.add("更正说明（" + notes.correction().kind().shown() + "）："
                    + notes.correction().reason());
        }
        notes.explanations().forEach(said -> words.add("情况说明：" + said.text()));
        prose = Shown.squeezed(String.join("", words));
        signed.format().tables().forEach(this::know);
        signed.report().cells().forEach((id, cell) -> {
            know(id.toString());
            know(cell.state().word());
            know(cell.shown());
            know(cell.unit());
            know(cell.isNumber() ? cell.value().toPlainString() : null);
        });
        OWN.forEach(this::know);
    }

    /**
     * @param known what is told of the file already; it is not told twice
     */
    static List<Difference> in(Draft draft, SignedReport signed, List<Difference> known) {
        OtherWords words = new OtherWords(signed);
        Stream<String> before = draft.blocks().stream().flatMap(OtherWords::texts);
        Stream<String> aside = draft.aside().stream()
                .flatMap(OtherWords::texts)
                .filter(text -> !PAGE_NUMBER.matcher(text).matches());
        return Stream.concat(before, aside)
                .filter(text -> !words.holds(text) && known.stream().noneMatch(told -> tells(told, text)))
                .distinct()
                .map(text -> Difference.words("", null, text))
                .toList();
    }

    private static Stream<String> texts(Block block) {
        Stream<String> texts = block instanceof Grid grid
                ? grid.rows().stream().flatMap(List::stream).map(GridCell::text)
                : Stream.of(((Paragraph) block).text());
        return texts.map(Shown::squeezed);
    }

    private boolean holds(String text) {
        return prose.contains(text) || pieces.contains(text);
    }

    private static boolean tells(Difference told, String text) {
        String shown = told.shown() == null ? "" : Shown.squeezed(told.shown());
        return !shown.isEmpty() && (text.contains(shown) || shown.contains(text));
    }

    private void know(StatutoryTable table) {
        know(table.caption());
        Stream.concat(table.rows().stream(), table.columns().stream()).forEach((Label label) -> {
            know(label.text());
            know(label.fullText());
        });
        FormGrid form = FormGrid.of(table);
        know(form.caption());
        if (form.corner() != null) {
            know(form.corner().text());
        }
        Stream.concat(form.headRows().stream(), form.rows().stream().map(FormGrid.Row::heads))
                .flatMap(List::stream)
                .forEach(head -> know(head.text()));
    }

    private void know(String words) {
        pieces.add(Shown.squeezed(Objects.requireNonNullElse(words, "")));
    }
}
