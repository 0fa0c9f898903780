package cn.nianbao.publish.search;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.directory.Kind;
import cn.nianbao.publish.edition.EditionKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of what is shown, whole or what a reader looks for: reports that bear it in their agency's name or title first,
 * then the newest year, then the register's order.
 */
@ApplicationScoped
public class Catalogue {

    /** All that are shown. */
    private static final String ALL = """
            with matched as materialized (
              select l.id, l.year, false as named, a.place, l.agency_code, a.kind, a.region
              from listed l left join agency a on a.code = l.agency_code
            """;

    /**
     * From the search index alone: that keeps the answer fast for a word that stands in every report. Who bears it in the name
     * is a question to each row and no join, of which the planner, who cannot know how many there are, may choose a slow one.
     */
    private static final String ASKED = """
            with matched as materialized (
              select l.listed as id, l.year, l.listed in (select listed from listed_words where words @@ ?::tsquery) as named,
                a.place, l.agency_code, a.kind, a.region
              from (select listed, year, agency_code from listed_words where words @@ ?::tsquery) l
                left join agency a on a.code = l.agency_code
            """;

    private static final String REST = """
              where (?::text is null or a.region = ?::text) and (?::text is null or a.kind = ?::text)
                and (?::text is null or l.agency_code = ?::text)),
            counted as (select array_agg(year order by year desc) as years, array_agg(reports order by year desc) as reports
              from (select year, count(*)::int as reports from matched group by year) each_year),
            page as (select * from matched where ?::int is null or year = ?::int
              order by named desc, year desc, place nulls last, agency_code limit ? offset ?)
            select c.years, c.reports, p.id, p.kind, p.region, l.agency_code, l.year, l.version, l.agency, l.title,
              l.published_on
            from counted c left join (page p join listed l on l.id = p.id) on true
            order by p.named desc, p.year desc, p.place nulls last, p.agency_code""";

    private final Database database;
    private final Reindexing reindexing;

    Catalogue(Database database, Reindexing reindexing) {
        this.database = database;
        this.reindexing = reindexing;
    }

    /** The part of what is found that begins after so many. */
    @Transactional
    public Found find(Filter filter, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        boolean asked = filter.question() != null && !filter.question().isEmpty();
        if (asked) {
            // otherwise a word of every report looks so cheap to find that all the vectors would be opened
            database.update("set local enable_seqscan = off");
            values.addAll(List.of(filter.question().inNames(), filter.question().inText()));
        }
        String kind = filter.kind() == null ? null : filter.kind().word();
        for (Object wanted : new Object[] {filter.region(), kind, filter.agencyCode(), filter.year()}) {
            values.add(wanted);
            values.add(wanted);
        }
        values.add(limit);
        values.add(offset);
        List<Row> rows = database.query((asked ? ASKED : ALL) + REST, Catalogue::row, values.toArray());
        Map<Integer, Integer> years = rows.get(0).years();
        List<Hit> hits =
                rows.stream().map(Row::hit).filter(hit -> hit.id() != 0).toList();
        return new Found(asked ? quoting(hits, filter.question().terms()) : hits, years, total(years, filter.year()));
    }

    /** Whether an update of the index is under way, so that a search may miss something. */
    public boolean isIncomplete() {
        return reindexing.isDue();
    }

    /** The regions that have agencies with reports, in the register's order. */
    public List<String> regions() {
        String sql = "select region from agency where region is not null"
                + " and code in (select agency_code from listed) group by region order by min(place)";
        return database.query(sql, row -> row.getString(1));
    }

    /** The agencies that have reports, by code, in the register's order. */
    public Map<String, String> agencies() {
        String sql = """
                select l.agency_code, coalesce(a.name, l.agency) from (
                  select distinct on (agency_code) agency_code, agency from listed order by agency_code, year desc) l
                left join agency a on a.code = l.agency_code order by a.place nulls last, l.agency_code""";
        Map<String, String> agencies = new LinkedHashMap<>();
        database.query(sql, row -> agencies.put(row.getString(1), row.getString(2)));
        return agencies;
    }

    private static int total(Map<Integer, Integer> years, Integer year) {
        return year == null
                ? years.values().stream().mapToInt(Integer::intValue).sum()
                : years.getOrDefault(year, 0);
    }

    private List<Hit> quoting(List<Hit> hits, List<String> terms) {
        Integer[] ids = hits.stream().map(Hit::id).toArray(Integer[]::new);
        Map<Integer, List<Quote.Part>> parts = database
                .query(
                        "select listed, place, heading, text from listed_part where listed = any(?::int[])"
                                + " order by listed, place",
                        row -> new Quote.Part(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4)),
                        (Object) ids)
                .stream()
                .collect(Collectors.groupingBy(Quote.Part::listed));
        return hits.stream()
                .map(hit -> hit.quoting(Quote.from(parts.getOrDefault(hit.id(), List.of()), terms)))
                .toList();
    }

    private record Row(Map<Integer, Integer> years, Hit hit) {}

    private static Row row(ResultSet row) throws SQLException {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        Integer[] each = integers(row.getArray("years"));
        Integer[] reports = integers(row.getArray("reports"));
        for (int i = 0; i < each.length; i++) {
            years.put(each[i], reports[i]);
        }
        return new Row(years, hit(row));
    }

    private static Integer[] integers(Array array) throws SQLException {
        return array == null ? new Integer[0] : (Integer[]) array.getArray();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        OffsetDateTime publishedOn = row.getObject("published_on", OffsetDateTime.class);
        String kind = row.getString("kind");
        return new Hit(
                row.getInt("id"),
                new EditionKey(row.getString("agency_code"), row.getInt("year"), row.getInt("version")),
                row.getString("agency"),
                row.getString("title"),
                publishedOn == null ? null : publishedOn.toInstant(),
                kind == null ? null : Kind.of(kind).orElseThrow(),
                row.getString("region"),
                null);
    }
}
