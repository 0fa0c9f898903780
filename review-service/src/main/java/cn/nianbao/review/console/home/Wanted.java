package cn.nianbao.review.console.home;

import cn.nianbao.review.cases.Selection;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.submission.Submitting;
import cn.nianbao.workflow.Step;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which reports a list is asked for, as its address says it; what is left out is null. */
public final class Wanted {

    private static final int LONGEST = 60;

    @QueryParam("year")
    public String year;

    @QueryParam("state")
    public String state;

    /** Words of the agency's name. */
    @QueryParam("name")
    public String name;

    @QueryParam("region")
    public String region;

    @QueryParam("kind")
    public String kind;

    /** mine, late, open or trouble. */
    @QueryParam("only")
    public String only;

    /** From 1. */
    @QueryParam("page")
    public String page;

    /** The page that is asked for; the first where it is not said, or no number. */
    int pageShown() {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    boolean isMine() {
        return "mine".equals(only);
    }

    /** @param mine what waits for the person; asked for only where that is wanted */
    Selection from(Collection<String> readable, Collection<UUID> mine, LocalDate today) {
        Selection selection = new Selection(readable);
        if (isGiven(year)) {
            selection.ofYear(Submitting.year(year));
        }
        if (isGiven(state)) {
            selection.in(step());
        }
        if (isGiven(name)) {
            Wording.demand("单位名称", name, LONGEST);
            selection.named(name);
        }
        if (isGiven(region)) {
            selection.ofRegion(region);
        }
        if (isGiven(kind)) {
            selection.ofKind(kind);
        }
        switch (only == null ? "" : only) {
            case "mine" -> selection.among(mine);
            case "late" -> selection.late(today);
            case "open" -> selection.open();
            case "trouble" -> selection.troubled();
            default -> {}
        }
        return selection;
    }

    private Step step() {
        return Arrays.stream(Step.values())
                .filter(step -> step.id().equals(state))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("没有“" + state + "”这种办理状态，请从列表中选择", List.of()));
    }

    /** The address of another page of the same list. */
    String address(int otherPage) {
        Map<String, String> given = new TreeMap<>();
        given.put("year", year);
        given.put("state", state);
        given.put("name", name);
        given.put("region", region);
        given.put("kind", kind);
        given.put("only", only);
        given.put("page", otherPage == 1 ? null : String.valueOf(otherPage));
        String query = given.entrySet().stream()
                .filter(one -> isGiven(one.getValue()))
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/reports" : "/reports?" + query;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
