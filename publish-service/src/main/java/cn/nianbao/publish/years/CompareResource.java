package cn.nianbao.publish.years;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Comparisons;
import cn.nianbao.publish.directory.Directory;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.theme.Views;
import cn.nianbao.publish.years.ComparePage.Order;
import cn.nianbao.publish.years.ComparePage.Unit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units beside each other, where the office turned that on; everywhere else there is no such page. */
@Path("/compare")
public class CompareResource {

    private final Directory directory;
    private final Comparisons comparisons;
    private final Editions editions;
    private final Figures figures;
    private final Views views;

    CompareResource(Directory directory, Comparisons comparisons, Editions editions, Figures figures, Views views) {
        this.directory = directory;
        this.comparisons = comparisons;
        this.editions = editions;
        this.figures = figures;
        this.views = views;
    }

    @CheckedTemplate(basePath = "years")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance compare(ComparePage page);
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public String page(
            @QueryParam("under") String under,
            @QueryParam("year") String year,
            @QueryParam("figure") String figure,
            @QueryParam("sort") String sort,
            @Context UriInfo address) {
        Agency above = Optional.ofNullable(under)
                .filter(Agency::isCode)
                .filter(comparisons::areOpen)
                .flatMap(directory::find)
                .orElseThrow(CompareResource::closed);
        KeyFigure chosen = figure == null
                ? KeyFigure.RECEIVED
                : KeyFigure.of(figure).orElseThrow(() -> Problem.notFound("没有“" + figure + "”这项数据，请从页面上的列表中选择。"));
        List<Integer> years = editions.yearsBelow(under);
        if (years.isEmpty()) {
            throw Problem.notFound("所属单位还没有公布年报，暂时没有可以对比的数据。");
        }
        int asked = year == null ? years.get(0) : year(year, years);
        Order order = order(sort);
        return Templates.compare(new ComparePage(
                        above, chosen, asked, years, order, units(under, asked, chosen, order), views.of(address)))
                .render();
    }

    private List<Unit> units(String under, int year, KeyFigure figure, Order order) {
        Map<String, Edition> shown = editions.below(under, year).stream()
                .collect(Collectors.toMap(edition -> edition.key().agencyCode(), Function.identity()));
        List<Unit> units = directory.below(under).stream()
                .map(agency -> unit(agency, shown.get(agency.code()), figure))
                // who was merged away is named as long as it has a report to compare
                .filter(unit -> unit.edition() != null || unit.agency().successor() == null)
                .toList();
        return units.stream().sorted(by(order)).toList();
    }

    private Unit unit(Agency agency, Edition edition, KeyFigure figure) {
        Value value = edition == null ? Value.NO_REPORT : figures.of(edition).get(figure);
        return new Unit(agency, edition, value);
    }

    /** What is no figure comes last in either direction: it is neither high nor low. */
    private static Comparator<Unit> by(Order order) {
        Function<Unit, BigDecimal> number = unit -> unit.value().number();
        return switch (order) {
            case REGISTER -> (one, other) -> 0;
            case HIGHEST -> Comparator.comparing(number, Comparator.nullsLast(Comparator.reverseOrder()));
            case LOWEST -> Comparator.comparing(number, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private static Order order(String sort) {
        return Arrays.stream(Order.values())
                .filter(order -> order.word().equals(sort == null ? Order.REGISTER.word() : sort))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("没有这种排序，请用表头的链接排序。"));
    }

    private static int year(String year, List<Integer> years) {
        return years.stream()
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("所属单位没有公布过“" + year + "”年度的年报，请选择其他年度。"));
    }

    private static Problem closed() {
        return Problem.notFound("这里没有单位之间的数据对比。只有主管部门决定公开对比的，才提供这个页面；各单位的数据可在各自的年报中查看。");
    }
}
