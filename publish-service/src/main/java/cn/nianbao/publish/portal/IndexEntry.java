package cn.nianbao.publish.portal;

import cn.nianbao.publish.theme.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A line of the index data as the portal's template wants it. */
public record IndexEntry(String name, String value, boolean wide) {

    private static final String NONE = "—";

    static List<IndexEntry> of(List<IndexField> template, ReportPage page) {
        List<IndexEntry> entries =
                template.stream().flatMap(field -> of(field, page)).toList();
        return inPairs(entries);
    }

    /** Entries stand two to a line; one that would stand alone takes the whole line, so that none has a hole beside it. */
    private static List<IndexEntry> inPairs(List<IndexEntry> entries) {
        List<IndexEntry> lines = new ArrayList<>();
        boolean isSecond = false;
        for (int i = 0; i < entries.size(); i++) {
            IndexEntry entry = entries.get(i);
            boolean isFollowed = i + 1 < entries.size() && !entries.get(i + 1).wide();
            boolean whole = entry.wide() || !isSecond && !isFollowed;
            lines.add(new IndexEntry(entry.name(), entry.value(), whole));
            isSecond = !whole && !isSecond;
        }
        return List.copyOf(lines);
    }

    private static Stream<IndexEntry> of(IndexField field, ReportPage page) {
        String value = value(field, page);
        if (value != null && !value.isBlank()) {
            return Stream.of(new IndexEntry(field.name(), value, field.wide()));
        }
        return switch (field.absent()) {
            case OMIT -> Stream.empty();
            case DASH -> Stream.of(new IndexEntry(field.name(), NONE, field.wide()));
        };
    }

    private static String value(IndexField field, ReportPage page) {
        return switch (field.from()) {
            case INDEX -> page.notes().index().get(field.key());
            case TITLE -> String.join("", page.titleLines());
            case AGENCY -> page.report().agency();
            case YEAR -> Objects.toString(page.report().year(), null);
            case VERSION -> "第" + page.edition().key().version() + "版";
            case SIGNED_ON -> page.signedOn();
            case PUBLISHED_ON -> page.publishedOn();
            case VALIDITY -> page.isSuperseded() ? "已由第" + page.newestVersion() + "版替代" : "有效";
            case TEXT -> field.text();
        };
    }
}
