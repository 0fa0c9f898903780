package cn.nianbao.review.submission;

import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.Document;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.submission.Submitting.Submitted;
import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.WrongMove;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Several drafts handed in at one go, each a report of its own. Whatever is wrong with one of them, the others are taken.
 */
@RequestScoped
public class Bundle {

    private static final Logger LOG = Logger.getLogger(Bundle.class);

    private final Caller caller;
    private final Submitting submitting;

    public Bundle(Caller caller, Submitting submitting) {
        this.caller = caller;
        this.submitting = submitting;
    }

    /**
     * What became of one file.
     *
     * @param report agency and year in words; empty where it was not clear which
     * @param id the report's; null where the file was refused
     * @param said what became of it and, where it was refused, why
     * @param known whether the report had this very file before, so that nothing happens now
     */
    public record Received(String file, String report, String id, String said, boolean known) {

        public boolean isRefused() {
            return id == null;
        }
    }

    /** Which report a file is of. */
    private record Target(Agency agency, int year) {

        String key() {
            return agency.code() + "/" + year;
        }

        String words() {
            return agency.name() + year + "年度报告";
        }
    }

    /**
     * Hands in every file for the agency and year that its name tells, else for those that were chosen.
     *
     * @param agency the chosen agency's code
     * @param earlier ids of the reports that files of the same go were taken for before these
     */
    public List<Received> submit(List<FileUpload> files, String agency, int year, Collection<UUID> earlier) {
        List<AgencyFacts> register = Agency.all();
        Map<String, String> taken = taken(earlier);
        List<Received> received = new ArrayList<>();
        for (FileUpload file : files) {
            received.add(submit(file, taken, name -> target(name, register, agency, year)));
        }
        return received;
    }

    /** Hands in one file for the agency and year that were chosen, whatever its name says. */
    public Received submitOnly(FileUpload file, String agency, int year) {
        return submit(file, new HashMap<>(), name -> new Target(Agency.of(agency), year));
    }

    private Received submit(FileUpload file, Map<String, String> taken, Function<String, Target> named) {
        String name = Upload.plain(file.fileName());
        String report = "";
        try {
            Target target = named.apply(name);
            report = target.words();
            demandFirst(target, taken);
            Submitted submitted =
                    submitting.submit(target.agency().code(), target.year(), Optional.of(Upload.atTheDoor(file)));
            taken.put(target.key(), name);
            return new Received(
                    name,
                    report,
                    submitted.report().id().toString(),
                    submitted.how().shown(),
                    submitted.how() == Submitting.How.KNOWN);
        } catch (RuntimeException refused) {
            return new Received(name, report, null, why(refused), false);
        }
    }

    private Target target(String name, List<AgencyFacts> register, String chosenAgency, int chosenYear) {
        NamedReport named = NamedReport.of(name, register);
        String code = agency(named.agencies(), chosenAgency);
        int year = named.year().orElse(chosenYear);
        submitting.demandStaffOf(code, year);
        return new Target(Agency.of(code), year);
    }

    private String agency(Set<String> named, String chosen) {
        List<String> own = caller.agencies();
        if (own.size() == 1) {
            return own.get(0);
        }
        Set<String> namedOwn = named.stream().filter(own::contains).collect(Collectors.toSet());
        if (namedOwn.isEmpty() && !named.isEmpty()) {
            throw Refusal.forbidden("文件名写的是" + names(named) + "，您不能为该单位提交报告");
        }
        return namedOwn.size() == 1 ? namedOwn.iterator().next() : chosen;
    }

    private static String names(Set<String> codes) {
        return codes.stream().map(Agency::of).map(Agency::name).collect(Collectors.joining("、"));
    }

    private Map<String, String> taken(Collection<UUID> earlier) {
        Map<String, String> taken = new HashMap<>();
        Cases.byId(earlier).values().stream()
                .filter(report -> caller.mayRead().contains(report.agency()))
                .forEach(report -> Document.newest(report.id())
                        .ifPresent(file -> taken.put(report.agency() + "/" + report.year(), file.name())));
        return taken;
    }

    private static void demandFirst(Target target, Map<String, String> taken) {
        String before = taken.get(target.key());
        if (before != null) {
            throw Refusal.conflict("这一次已经收了同一单位同一年度的“" + before + "”，一份报告只收一个文件；要换成这个文件，请单独上传");
        }
    }

    private static String why(RuntimeException refused) {
        if (refused instanceof Refusal || refused instanceof WrongMove || refused instanceof TaskGone) {
            return refused.getMessage();
        }
        LOG.error("one of several files failed", refused);
        return "系统出错，已经记录，这个文件没有收；请稍后单独上传";
    }
}
