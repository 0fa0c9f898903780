package cn.nianbao.reader.faults;

import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Severity;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fault of the kind that a rule is for.
 *
 * @param name tells it from the rule's other faults
 * @param instead other rules that may say it where a file has lost what the rule goes by
 * @param severity of the finding
 * @param shows which kinds of file can hold it
 * @param make puts it into a report; null where the report has no room for it
 */
record Fault(
        String rule,
        String name,
        List<String> instead,
        Severity severity,
        Predicate<SampleFile> shows,
        Function<Random, Case> make) {

    private static final int MOST_TRIES = 200;

    /** A report with the fault, and where it is. */
    record Case(Story story, Place place) {}

    /** Puts a fault into a report. */
    interface Seed {
        /** Where it is; null where the report has no room for it. */
        Place put(Story story, Random random);
    }

    /** With the weight of the rule's card, in any report and file. */
    static Fault of(String rule, String name, Seed seed) {
        return new Fault(
                rule,
                name,
                List.of(),
                RuleBook.builtIn().card(rule).severity(),
                kind -> true,
                random -> into(Story.of(random), seed, random));
    }

    static Case into(Story story, Seed seed, Random random) {
        Place place = seed.put(story, random);
        return place == null ? null : new Case(story, place);
    }

    Fault as(Severity newSeverity) {
        return new Fault(rule, name, instead, newSeverity, shows, make);
    }

    Fault only(Predicate<SampleFile> kinds) {
        return new Fault(rule, name, instead, severity, kinds, make);
    }

    Fault or(String... rules) {
        return new Fault(rule, name, List.of(rules), severity, shows, make);
    }

    /** In a report that is made for it. */
    Fault made(Function<Random, Case> maker) {
        return new Fault(rule, name, instead, severity, shows, maker);
    }

    Case make(int seed) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Case made = make.apply(new Random(1000L * seed + i));
            if (made != null) {
                return made;
            }
        }
        throw new AssertionError("no report has room for " + this);
    }

    boolean isFound(Report report, Finding finding, Place place) {
        boolean itself = finding.rule().equals(rule) && finding.severity() == severity;
        return (itself || instead.contains(finding.rule())) && place.isShown(report, finding);
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
