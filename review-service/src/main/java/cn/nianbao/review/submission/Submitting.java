package cn.nianbao.review.submission;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.Document;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Handing a draft in. The same bytes again change nothing; other bytes are taken while staff hold the report, and refused
 * while somebody reviews it.
 */
@ApplicationScoped
public class Submitting {

    private final Clock clock;
    private final Caller caller;
    private final ReportProcess process;
    private final History history;
    private final Openings openings;

    public Submitting(Clock clock, Caller caller, ReportProcess process, History history, Openings openings) {
        this.clock = clock;
        this.caller = caller;
        this.process = process;
        this.history = history;
        this.openings = openings;
    }

    /** What came of it. */
    public record Submitted(ReportCase report, How how) {

        public boolean isNew() {
            return how == How.OPENED;
        }
    }

    /** What a file did. */
    public enum How {
        OPENED("已收到，正在识别"),
        REPLACED("已收到，替换了原来的文件，正在识别"),
        KNOWN("这个文件已经收到过，没有重复办理");

        private final String shown;

        How(String shown) {
            this.shown = shown;
        }

        public String shown() {
            return shown;
        }
    }

    /** A file as it came in, already seen at the door. */
    public record File(String name, byte[] bytes, String sha256) {

        /**
         * Looks at a file from outside before anything of it is kept.
         *
         * @throws Refusal 413, 415 or 422, in words that say what to do
         */
        public static File atTheDoor(String name, byte[] bytes) {
            try {
                DraftFile.inspect(bytes);
                return new File(name, bytes, CanonicalRecord.sha256(bytes));
            } catch (UnreadableDraft refused) {
                throw switch (refused.reason()) {
                    case EMPTY, HOSTILE -> Refusal.unprocessable(refused.getMessage(), List.of());
                    case TOO_LARGE -> Refusal.of(413, "文件过大", refused.getMessage());
                    case UNSUPPORTED -> Refusal.of(415, "文件类型不支持", refused.getMessage());
                };
            }
        }
    }

    /** The year as it was typed. */
    public static int year(String year) {
        try {
            return Integer.parseInt(year == null ? "" : year.strip());
        } catch (NumberFormatException notAYear) {
            throw Refusal.unprocessable("报告年度应为四位数字，例如 2025", List.of());
        }
    }

    /** Refuses whom the contract keeps out, before anything else is looked at. */
    public void demandStaffOf(String agency) {
        if (agency == null || !caller.is(Role.STAFF, agency) || Agency.of(agency) == null) {
            throw Refusal.forbidden("只能为本单位提交报告");
        }
    }

    /** The same, and refuses a year that has no report. */
    public void demandStaffOf(String agency, int year) {
        demandStaffOf(agency);
        int now = LocalDate.now(clock.withZone(Check.CHINA)).getYear();
        if (year > now || StatutoryFormat.forYear(year).isEmpty()) {
            throw Refusal.unprocessable("报告年度应在 2019 年到 " + Year.of(now) + " 年之间，填写的是 " + year, List.of());
        }
    }

    /** Hands a draft in, or opens an empty form where there is no file. */
    @Transactional
    public Submitted submit(String agency, int year, Optional<File> file) {
        demandStaffOf(agency, year);
        // of two who open the same report at once the second finds the first's, and the same bytes are the same report
        Agency.lock(agency);
        Optional<ReportCase> newest = Cases.newest(agency, year).flatMap(known -> ReportCase.locked(known.id()));
        if (newest.isPresent() && newest.get().state() != Step.ABANDONED) {
            return again(newest.get(), file);
        }
        if (newest.filter(ReportCase::isWithdrawal).isPresent()) {
            throw Refusal.conflict("本年度报告已经公布；需要改动时请在已公布的报告上申请更正");
        }
        return new Submitted(open(agency, year, newest, file), How.OPENED);
    }

    private ReportCase open(String agency, int year, Optional<ReportCase> abandoned, Optional<File> file) {
        int version = abandoned.map(ReportCase::version).orElse(1);
        Step first = file.isPresent() ? Step.READING : Step.CORRECTING;
        ReportCase report = new ReportCase(agency, year, version, first, clock.instant());
        try {
            report.persistAndFlush();
        } catch (PersistenceException raced) {
            throw Refusal.conflict("同一份报告刚刚由他人提交，请刷新后查看");
        }
        abandoned.flatMap(history::correction).ifPresent(why -> goOnCorrecting(report, why));
        if (file.isPresent()) {
            keep(report, file.get());
        } else {
            openForm(report, Agency.of(agency));
        }
        process.start(openings.of(report), file.isPresent());
        return report;
    }

    /** A correction that was given up and is taken up again is for the same reason; it stands in the new case's record too. */
    private void goOnCorrecting(ReportCase report, Entry why) {
        Deed opened = new Deed(EntryKind.CORRECTION_OPENED, report.state(), null, why.reason());
        history.append(report, opened.because(why.reasonKind()), caller.acting(Role.STAFF, report.agency()));
    }

    private Submitted again(ReportCase report, Optional<File> file) {
        if (report.isWithdrawal() && !report.isOver()) {
            throw Refusal.conflict("本报告正在申请撤下，不能上传报告；需要更换内容时请先作废撤下申请，再申请更正");
        }
        if (file.isEmpty()) {
            return new Submitted(fillByHand(report), How.REPLACED);
        }
        boolean same = Document.newest(report.id())
                .filter(document -> document.sha256().equals(file.get().sha256()))
                .isPresent();
        if (same) {
            return new Submitted(report, How.KNOWN);
        }
        if (!report.withStaff()) {
            throw Refusal.conflict("报告正在办理，现在不能更换文件；需要更换时请先撤回送审或等待退回，已公布的请申请更正");
        }
        keep(report, file.get());
        process.draftGiven(report.id());
        return new Submitted(report, How.REPLACED);
    }

    private ReportCase fillByHand(ReportCase report) {
        if (report.state() != Step.UNREADABLE) {
            throw Refusal.conflict("本年度报告已经在办，不能再开空表");
        }
        openForm(report, Agency.of(report.agency()));
        process.fillByHand(report.id());
        return report;
    }

    private void openForm(ReportCase report, Agency agency) {
        Optional<LastYear> before = Check.lastYear(report).map(known -> new LastYear(known, report.year()));
        Revision form = Revision.put(report, EmptyForm.of(report, agency, before), clock.instant());
        String taken = before.map(LastYear::words).orElse(null);
        history.append(report, new Deed(EntryKind.FORM_OPENED, report.state(), form.hash(), taken), byStaff(report));
    }

    private void keep(ReportCase report, File file) {
        new Document(report.id(), file.name(), file.sha256(), file.bytes(), clock.instant()).persistAndFlush();
        history.append(report, new Deed(EntryKind.SUBMITTED, report.state(), null, file.name()), byStaff(report));
    }

    private Actor byStaff(ReportCase report) {
        return caller.acting(Role.STAFF, report.agency());
    }
}
