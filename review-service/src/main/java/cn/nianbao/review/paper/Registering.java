package cn.nianbao.review.paper;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Duties;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.OnPaper;
import cn.nianbao.review.deputy.Colleague;
import cn.nianbao.review.paper.SignedSheet.Signed;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.submission.Submitting;
import cn.nianbao.review.task.Approvable;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * 登记书面签发: a leader signed the printed approval form by hand, and somebody brings the scan. The decision is the leader's, for
 * exactly the content whose check value stands on the sheet; all that holds for signing here holds for it. Who brings it is
 * named beside it and decides nothing.
 */
@ApplicationScoped
public class Registering {

    /** How much of the check value is typed off the sheet: enough to tell two contents apart. */
    public static final int TYPED = 8;

    private static final Set<String> SCANS = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final ReportProcess process;
    private final Approvable approvable;
    private final History history;
    private final PaperSettings settings;

    Registering(
            Clock clock,
            Caller caller,
            Visible visible,
            ReportProcess process,
            Approvable approvable,
            History history,
            PaperSettings settings) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.process = process;
        this.approvable = approvable;
        this.history = history;
        this.settings = settings;
    }

    /**
     * What the sheet says.
     *
     * @param signer the token's {@code sub} of who signed
     * @param on the day beside the signature
     * @param checkValue the first characters of the check value on it
     */
    public record Sheet(String signer, String on, String checkValue) {}

    /** Whether the caller may bring a sheet for this report, as things stand. */
    public boolean mayRegister(ReportCase report) {
        return settings.signing()
                && report.state() == Step.SIGN_OFF
                && (caller.is(Role.STAFF, report.agency()) || caller.is(Role.APPROVER, report.agency()));
    }

    /** Those whose signature counts: who holds the role of the approver and has signed in here before. */
    public List<Person> signers(ReportCase report) {
        return Colleague.acting(Role.APPROVER, report.agency(), clock.instant()).stream()
                .filter(actor -> actor.standsFor() == null)
                .map(Actor::self)
                .filter(person -> !person.sub().equals(caller.person().sub()))
                .toList();
    }

    /** @throws Refusal 403, 409 where nothing is to be signed, 415 and 422 in words */
    @Transactional
    public void register(String id, Sheet sheet, Submitting.File scan) {
        ReportCase report = visible.locked(id);
        demandRegistrar(report);
        String kind = kind(scan.bytes());
        Revision revision = Revision.newest(report.id()).orElseThrow(Registering::nothingToSign);
        Signed signed = new Signed(signer(report, sheet.signer()), day(sheet.on()), caller.person());
        if (SignedSheet.of(report.id()).stream()
                .anyMatch(known -> known.isSame(revision.hash(), scan.sha256(), signed))) {
            return;
        }
        OpenTask task = process.open(report.id())
                .filter(open -> open.step() == Step.SIGN_OFF)
                .orElseThrow(Registering::nothingToSign);
        demandThisContent(revision, sheet.checkValue());
        demandSeparateDuties(report, signed.signer(), task);
        demandAfterReviews(report, revision, signed.on());
        approvable.demand(report, Step.SIGN_OFF, revision);
        keep(report, task, new SignedSheet(report, revision.hash(), scan, kind, signed, clock.instant()), signed);
        process.approve(task.id());
    }

    private void keep(ReportCase report, OpenTask task, SignedSheet sheet, Signed signed) {
        sheet.persistAndFlush();
        String words = "书面签发，签字日期 " + signed.on() + "，由" + signed.registrar().name() + "登记";
        history.append(
                report,
                new Deed(EntryKind.APPROVED, Step.SIGN_OFF, null, task.id(), sheet.revision(), words),
                Actor.of(signed.signer()),
                new OnPaper(sheet.sha256(), signed.registrar()));
    }

    private void demandRegistrar(ReportCase report) {
        if (!caller.is(Role.STAFF, report.agency()) && !caller.is(Role.APPROVER, report.agency())) {
            throw Refusal.forbidden("书面签发由本单位经办人或签发人委托的代办人登记，您没有这项权限");
        }
        if (!settings.signing()) {
            throw Refusal.forbidden("本系统没有开启书面签发，请签发人登录后签发");
        }
    }

    /** Told by its content; it was looked at at the door like any draft. */
    private static String kind(byte[] scan) {
        try {
            String kind = DraftFile.format(scan).mediaType();
            if (SCANS.contains(kind)) {
                return kind;
            }
        } catch (UnreadableDraft unknown) {
            // said below, as of any other kind
        }
        throw Refusal.of(415, "文件类型不支持", "扫描件请用 PDF、PNG 或 JPG 格式");
    }

    private Person signer(ReportCase report, String sub) {
        if (caller.person().sub().equals(sub)) {
            throw Refusal.forbidden("签发人本人请直接在系统中签发；书面签发由他人登记");
        }
        return signers(report).stream()
                .filter(person -> person.sub().equals(sub))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("请选择签字的签发人；签发人须登录过一次本系统", List.of()));
    }

    private LocalDate day(String typed) {
        try {
            LocalDate on = LocalDate.parse(typed == null ? "" : typed.strip());
            if (on.isAfter(LocalDate.now(clock.withZone(Check.CHINA)))) {
                throw Refusal.unprocessable("签字日期还没有到，请按表上的日期填写", List.of());
            }
            return on;
        } catch (DateTimeParseException notADay) {
            throw Refusal.unprocessable("请填写表上的签字日期", List.of());
        }
    }

    private static void demandThisContent(Revision revision, String typed) {
        String value = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (value.length() < TYPED || !revision.hash().startsWith(value)) {
            throw Refusal.unprocessable(
                    "校验值与当前内容不符：领导签的不是这份内容，或校验值输错了。请核对表上“内容校验值”的前 " + TYPED + " 位；内容有改动的，请重新打印、重新签字", List.of());
        }
    }

    private void demandSeparateDuties(ReportCase report, Person signer, OpenTask task) {
        Duties.of(report)
                .under(task.merged())
                .objection(Actor.of(signer), Step.SIGN_OFF, clock.instant())
                .ifPresent(why -> {
                    throw Refusal.forbidden("签字人" + signer.name() + "不能签发：" + why.replaceFirst("^您", "其"));
                });
    }

    /** What is signed was reviewed before: a sheet from an earlier day was signed too early. */
    private void demandAfterReviews(ReportCase report, Revision revision, LocalDate on) {
        Optional<LocalDate> reviewed = history.of(report).stream()
                .filter(entry ->
                        entry.kind() == EntryKind.APPROVED && revision.hash().equals(entry.revision()))
                .reduce((first, last) -> last)
                .map(Entry::at)
                .map(at -> LocalDate.ofInstant(at, Check.CHINA));
        if (reviewed.filter(on::isBefore).isPresent()) {
            throw Refusal.unprocessable("签字日期早于保密审查通过的日期（" + reviewed.get() + "），先审查后签发，请核对", List.of());
        }
    }

    private static Refusal nothingToSign() {
        return Refusal.conflict("报告现在不在待签发环节，不能登记书面签发");
    }
}
