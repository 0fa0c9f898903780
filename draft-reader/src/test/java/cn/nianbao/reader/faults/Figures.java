package cn.nianbao.reader.faults;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.report.CellId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The figures of a report and of the year before, as an agency may have them: beyond the sums, what holds across cells and years. */
record Figures(StatutoryFormat format, Map<CellId, String> cells) {

    private static final List<String> APPLICANTS = List.of(
            "natural-person", "enterprise", "research", "social-organisation", "legal-service", "other", "total");

    static Figures of(Office office, StatutoryFormat format, Random random) {
        double zeros = List.of(0.2, 0.6, 0.9, 1.0).get(random.nextInt(4));
        Figures figures = new Figures(format, new LinkedHashMap<>(new MadeReport(format, random, zeros).figures()));
        figures.fewCarriedOn();
        figures.documents(office, random);
        figures.items(random);
        if (figures.get("requests/1/total") + figures.get("requests/2/total") == 0) {
            figures.noProceedings();
        }
        return figures;
    }

    int get(String cell) {
        return Integer.parseInt(cells.get(CellId.of(cell)));
    }

    void set(String cell, int figure) {
        set(cell, "" + figure);
    }

    void set(String cell, String figure) {
        if (cells.put(CellId.of(cell), figure) == null) {
            throw new IllegalArgumentException("no such cell: " + cell);
        }
    }

    boolean hasFees() {
        return is2021() && !cells.get(CellId.of("a20-8/fees/amount")).equals("0");
    }

    boolean is2021() {
        return format.id().equals("2021");
    }

    /** Most requests are answered within the year. */
    private void fewCarriedOn() {
        int[] total = new int[2];
        for (String applicant : APPLICANTS) {
            boolean sum = applicant.equals("total");
            int done = get("requests/3.7/" + applicant);
            int carried = sum ? total[0] : Math.min(done / 3, get("requests/2/" + applicant));
            int next = sum ? total[1] : Math.min(done / 3, get("requests/4/" + applicant));
            total[0] += carried;
            total[1] += next;
            set("requests/2/" + applicant, carried);
            set("requests/4/" + applicant, next);
            set("requests/1/" + applicant, done + next - carried);
        }
    }

    private void documents(Office office, Random random) {
        List<String> columns =
                is2021() ? List.of("issued", "repealed", "in-force") : List.of("made", "disclosed", "total");
        int issued = random.nextInt(9);
        int repealed = random.nextInt(issued + 1);
        int all = issued + 1 + random.nextInt(40);
        for (String row : List.of("rules", "normative-documents")) {
            boolean none = row.equals("rules") && !office.mayMakeRules();
            set("a20-1/" + row + "/" + columns.get(0), none ? 0 : issued);
            set("a20-1/" + row + "/" + columns.get(1), none ? 0 : repealed);
            set("a20-1/" + row + "/" + columns.get(2), none ? 0 : all);
        }
        if (is2021()) {
            boolean noFees = get("requests/3.6.2/total") == 0 && random.nextInt(3) == 0;
            set("a20-8/fees/amount", noFees ? "0" : random.nextInt(40) + "." + (1 + random.nextInt(9)));
        }
    }

    /** How many kinds of licences there are; decisions are counted otherwise. */
    private void items(Random random) {
        if (is2021()) {
            return;
        }
        for (String row :
                List.of("a20-5/licensing", "a20-5/other-services", "a20-6/penalties", "a20-6/compulsory-measures")) {
            set(row + "/previous", 20 + random.nextInt(90));
            set(row + "/change", List.of("+3", "-2", "0").get(random.nextInt(3)));
            set(row + "/decisions", 200 + random.nextInt(3000));
        }
        set("a20-8/fees/previous", 3 + random.nextInt(9));
        set("a20-8/fees/change", List.of("+1", "-1", "0").get(random.nextInt(3)));
    }

    private void noProceedings() {
        cells.replaceAll((id, figure) -> id.table().equals("proceedings") ? "0" : figure);
    }

    /** What the year before must have been; its format may be another. */
    Figures before(Office office, StatutoryFormat lastFormat, Random random) {
        Figures last = of(office, lastFormat, random);
        for (String applicant : APPLICANTS) {
            int next = get("requests/2/" + applicant);
            int done = last.get("requests/3.7/" + applicant);
            int carried = Math.min(last.get("requests/2/" + applicant), done);
            last.set("requests/4/" + applicant, next);
            last.set("requests/1/" + applicant, done + next - carried);
        }
        if (lastFormat.equals(format)) {
            last.standing(this);
        }
        return last;
    }

    private void standing(Figures next) {
        for (String row : List.of("rules", "normative-documents")) {
            String cell = "a20-1/" + row + "/";
            if (is2021()) {
                set(
                        cell + "in-force",
                        next.get(cell + "in-force") - next.get(cell + "issued") + next.get(cell + "repealed"));
            }
        }
        for (String row : is2021() ? List.<String>of() : itemRows()) {
            set(row + "/previous", next.get(row + "/previous") - get(row + "/change"));
        }
    }

    private static List<String> itemRows() {
        return List.of(
                "a20-5/licensing",
                "a20-5/other-services",
                "a20-6/penalties",
                "a20-6/compulsory-measures",
                "a20-8/fees");
    }
}
