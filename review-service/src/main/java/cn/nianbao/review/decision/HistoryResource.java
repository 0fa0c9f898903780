package cn.nianbao.review.decision;

import cn.nianbao.review.cases.Visible;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;

/** Who did what to a report, when and why. */
@Path("/api/reports/{id}/history")
public class HistoryResource {

    private final Visible visible;
    private final History history;

    public HistoryResource(Visible visible, History history) {
        this.visible = visible;
        this.history = history;
    }

    /**
     * One entry as the interface tells it.
     *
     * @param number its place in the chain, from 1
     * @param by who did it
     * @param byFor whom they stood for; null where they acted for themselves
     * @param byShown both as people say it: 乙 代 甲
     * @param previous the fingerprint of the entry before; null for the first
     * @param registeredBy who brought a deed on paper into the record; null where it was done here
     * @param paper SHA-256 of the scanned sheet then
     * @param reasonKind what sort of reason it is; null where nobody chose one
     */
    public record Line(
            String kind,
            String shown,
            String step,
            String to,
            String by,
            String byFor,
            String byShown,
            String registeredBy,
            String paper,
            String reason,
            String reasonKind,
            String reasonKindShown,
            String revision,
            Instant at,
            int number,
            String previous,
            String hash) {

        public static Line of(Entry entry) {
            return new Line(
                    entry.kind().word(),
                    entry.kind().shown(),
                    entry.step().id(),
                    entry.to() == null ? null : entry.to().id(),
                    entry.byName(),
                    entry.forName(),
                    entry.shownBy(),
                    entry.registrarName(),
                    entry.paper(),
                    entry.reason(),
                    entry.reasonKind() == null ? null : entry.reasonKind().word(),
                    entry.reasonKind() == null ? null : entry.reasonKind().shown(),
                    entry.revision(),
                    entry.at(),
                    entry.number(),
                    entry.previous(),
                    entry.hash());
        }
    }

    @GET
    @RolesAllowed({
        "staff",
        "first-reviewer",
        "second-reviewer",
        "leader-reviewer",
        "secrecy-reviewer",
        "approver",
        "informant",
        "office"
    })
    public List<Line> history(@PathParam("id") String id) {
        return history.of(visible.report(id)).stream().map(Line::of).toList();
    }
}
