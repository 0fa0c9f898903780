package cn.nianbao.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 报送函: the letter a report goes to the supervising office with.
 *
 * @param number its document number (发文字号); empty where it bears none
 * @param to the supervising office
 * @param signed who signed the report, and when
 * @param contact name of the clerk
 * @param telephone empty where unknown
 * @param on the letter's date
 */
public record SubmissionLetter(
        String number,
        ReportFacts report,
        String to,
        Purpose purpose,
        Signature signed,
        List<String> enclosures,
        String contact,
        String telephone,
        LocalDate on)
        implements Form {

    public SubmissionLetter {
        enclosures = List.copyOf(enclosures);
    }

    /** What the office is asked for: its step is a matter of policy. */
    public enum Purpose {
        REVIEW("请予审核。"),
        FILING("请予备案。");

        private final String words;

        Purpose(String words) {
            this.words = words;
        }
    }

    @Override
    public String title() {
        return "关于报送《" + report.title() + "》的函";
    }

    @Override
    public Instant at() {
        return on.atStartOfDay(Dates.ZONE).toInstant();
    }

    /** The title in lines that keep words whole, as official letters want it: the agency ends the first. */
    public String heading() {
        return title().replace("《" + report.agency(), "《" + report.agency() + "\n");
    }

    public String request() {
        return purpose.words;
    }

    public String day() {
        return Dates.day(on);
    }
}
