package cn.nianbao.deploy.fault;

import java.util.List;
import java.util.stream.IntStream;

/** A few invented agencies whose reports pass over the same desks. */
record District(int number) {
    /** How the codes of all these agencies begin. */
    static final String CODE = "anlan-unit-";

    private static final int AGENCIES = 10;
    /** Not in a row: no report has last year's to be compared with, so each may bear the same figures. */
    private static final List<Integer> YEARS = List.of(2021, 2023, 2025);

    /** How many reports a district has to hand in. */
    static final int REPORTS = AGENCIES * YEARS.size();

    /** One report that is to be made. */
    record Job(District district, Agency agency, int year) {}

    /** An invented agency of the demo's city. */
    record Agency(String code, String name) {}

    List<Agency> agencies() {
        return IntStream.range(0, AGENCIES)
                .map(index -> (number - 1) * AGENCIES + index + 1)
                .mapToObj(index -> new Agency(CODE + index, "安澜市第" + index + "服务中心"))
                .toList();
    }

    List<Job> jobs() {
        return agencies().stream()
                .flatMap(agency -> YEARS.stream().map(year -> new Job(this, agency, year)))
                .toList();
    }

    /** The account of whoever sits at a desk. */
    String user(Desk desk) {
        return "unit-" + number + "-" + desk.role();
    }

    /** The name that the record of decisions gives them; no two people share one. */
    String person(Desk desk) {
        return desk.shown() + number;
    }
}
