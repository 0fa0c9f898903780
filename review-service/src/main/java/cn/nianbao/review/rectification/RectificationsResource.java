package cn.nianbao.review.rectification;

import cn.nianbao.review.cases.Visible;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The orders to mend a report; they are issued with the decision that sends it back. */
@Path("/api/reports/{id}/rectifications")
public class RectificationsResource {

    private final Visible visible;
    private final Mending mending;

    public RectificationsResource(Visible visible, Mending mending) {
        this.visible = visible;
        this.mending = mending;
    }

    /** What was done about an item. */
    public record Mended(String answer) {}

    /** A look at all that was done. */
    public record Accepted(String opinion) {}

    /** An item as the interface tells it. */
    public record Item(
            int number,
            String place,
            String problem,
            LocalDate due,
            String finding,
            String remark,
            String answer,
            String answeredBy,
            Instant answeredAt) {

        static Item of(RectificationItem item) {
            return new Item(
                    item.number(),
                    item.place(),
                    item.problem(),
                    item.due(),
                    item.finding(),
                    item.remark() == null ? null : item.remark().toString(),
                    item.answer(),
                    item.answeredBy(),
                    item.answeredAt());
        }
    }

    /** An order as the interface tells it. */
    public record Shown(
            String id,
            int round,
            String step,
            String issuer,
            String demand,
            LocalDate due,
            String by,
            Instant at,
            List<Item> items,
            String opinion,
            String acceptedBy,
            Instant acceptedAt) {

        static Shown of(Rectification order) {
            return new Shown(
                    order.id().toString(),
                    order.round(),
                    order.step().id(),
                    order.issuer(),
                    order.demand(),
                    order.due(),
                    order.byName(),
                    order.at(),
                    order.items().stream().map(Item::of).toList(),
                    order.opinion(),
                    order.acceptedBy(),
                    order.acceptedAt());
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
    public List<Shown> orders(@PathParam("id") String id) {
        return Rectification.of(visible.report(id)).stream().map(Shown::of).toList();
    }

    @PUT
    @Path("{order}/items/{number}/answer")
    @RolesAllowed("staff")
    public Shown mend(
            @PathParam("id") String id,
            @PathParam("order") String order,
            @PathParam("number") int number,
            Mended mended) {
        return Shown.of(mending.mend(id, order, number, mended == null ? null : mended.answer()));
    }

    @PUT
    @Path("{order}/acceptance")
    @RolesAllowed({"first-reviewer", "second-reviewer", "leader-reviewer", "secrecy-reviewer", "approver", "office"})
    public Shown accept(@PathParam("id") String id, @PathParam("order") String order, Accepted accepted) {
        return Shown.of(mending.accept(id, order, accepted == null ? null : accepted.opinion()));
    }
}
