package cn.nianbao.check;

import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.util.List;

/**
 * What a check knows beside the report itself.
 *
 * @param agency facts of the agency register; null where unknown
 * @param lastYear the published record of the year before; null where there is none
 * @param day the day of the check (Asia/Shanghai)
 * @param book the rules in force
 * @param others published reports of other agencies, for passages that are alike; may be empty
 * @param outOfTurn what the agency made public out of the order of the years
 */
public record Context(
        AgencyFacts agency,
        Report lastYear,
        LocalDate day,
        RuleBook book,
        List<Neighbour> others,
        OutOfTurn outOfTurn) {

    public Context {
        others = List.copyOf(others);
    }

    /** With one year after the other. */
    public Context(AgencyFacts agency, Report lastYear, LocalDate day, RuleBook book, List<Neighbour> others) {
        this(agency, lastYear, day, book, others, OutOfTurn.NOTHING);
    }

    public Context(AgencyFacts agency, Report lastYear, LocalDate day, RuleBook book) {
        this(agency, lastYear, day, book, List.of());
    }

    /** With the rules as they are shipped. */
    public Context(AgencyFacts agency, Report lastYear, LocalDate day) {
        this(agency, lastYear, day, RuleBook.builtIn());
    }

    /**
     * What the register says of an agency.
     *
     * @param kind department, township, sub-district, county or city
     * @param mayMakeRules whether it may make rules (规章), by 立法法; null where the register does not say
     * @param contacts how it is reached
     */
    public record AgencyFacts(
            String code, String name, String shortName, String kind, Boolean mayMakeRules, Contacts contacts) {

        /** Of whose contacts nothing is known. */
        public AgencyFacts(String code, String name, String shortName, String kind, Boolean mayMakeRules) {
            this(code, name, shortName, kind, mayMakeRules, Contacts.UNKNOWN);
        }

        /** The report as this agency's; by the register's name only where it names nobody. */
        public Report owned(Report report) {
            return report.as(code, report.agency() == null ? name : report.agency(), report.year(), report.version());
        }
    }
}
