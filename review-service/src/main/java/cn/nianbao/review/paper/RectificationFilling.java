package cn.nianbao.review.paper;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.forms.Form;
import cn.nianbao.forms.Opinion;
import cn.nianbao.forms.RectificationOrder;
import cn.nianbao.forms.RectificationOrder.Item;
import cn.nianbao.forms.Signature;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Section;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.rectification.Rectification;
import cn.nianbao.review.remark.Remark;
import cn.nianbao.workflow.Step;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 整改单: of the last time that a report was sent back, or that the office wanted something mended. */
final class RectificationFilling {

    private RectificationFilling() {}

    static Optional<Form> of(Dossier dossier) {
        return dossier.last(RectificationFilling::isDemand).map(demand -> form(dossier, demand));
    }

    private static boolean isDemand(Entry entry) {
        return entry.kind() == EntryKind.RETURNED || entry.kind() == EntryKind.RECTIFY;
    }

    private static Form form(Dossier dossier, Entry demand) {
        List<Entry> demands = dossier.entries().stream()
                .filter(RectificationFilling::isDemand)
                .toList();
        Optional<Rectification> order = order(dossier, demands);
        return new RectificationOrder(
                Facts.NO_NUMBER,
                Facts.of(dossier),
                from(dossier, demand.step()),
                order.map(Rectification::round).orElse(demands.size()),
                order.map(Rectification::due).orElse(null),
                order.map(Rectification::demand).orElse("请逐项整改，整改后重新送审。"),
                order.map(RectificationFilling::items).orElseGet(() -> items(dossier, demand)),
                Facts.signature(Optional.of(demand)),
                answered(dossier, demand, order),
                accepted(dossier, demand),
                Facts.proof(dossier),
                Facts.at(dossier));
    }

    /** What was made out item by item when the report was sent back last; empty where the reason had to say all. */
    private static Optional<Rectification> order(Dossier dossier, List<Entry> demands) {
        Instant before = demands.size() < 2
                ? Instant.MIN
                : demands.get(demands.size() - 2).at();
        return dossier.orders().stream().findFirst().filter(order -> order.at().isAfter(before));
    }

    private static List<Item> items(Rectification order) {
        return order.items().stream()
                .map(item -> new Item(item.place(), item.problem(), Objects.toString(item.answer(), "")))
                .toList();
    }

    private static Signature answered(Dossier dossier, Entry demand, Optional<Rectification> order) {
        return order.flatMap(Rectification::answered)
                .map(last -> new Signature(last.answeredBy(), last.answeredAt()))
                .orElseGet(() -> Facts.signature(after(dossier, demand, entry -> entry.kind() == EntryKind.HANDED_IN)));
    }

    /** Why it was sent back, and what was remarked in that step beside it. */
    private static List<Item> items(Dossier dossier, Entry demand) {
        Stream<Item> reason = Stream.of(new Item("整份报告", Objects.toString(demand.reason(), ""), ""));
        return Stream.concat(
                        reason,
                        dossier.discussion().remarks().stream()
                                .filter(remark -> remark.step() == demand.step())
                                .map(remark -> item(remark, dossier)))
                .toList();
    }

    private static Opinion accepted(Dossier dossier, Entry demand) {
        return after(dossier, demand, entry -> entry.kind() == EntryKind.APPROVED && entry.step() == demand.step())
                .map(entry -> new Opinion("复核意见", Facts.words(entry), Facts.signature(Optional.of(entry))))
                .orElseGet(() -> Opinion.awaited("复核意见"));
    }

    private static Optional<Entry> after(Dossier dossier, Entry demand, Predicate<Entry> sort) {
        List<Entry> entries = dossier.entries();
        return entries.subList(entries.indexOf(demand) + 1, entries.size()).stream()
                .filter(sort)
                .reduce((first, last) -> last);
    }

    private static String from(Dossier dossier, Step step) {
        Role role = Role.actingIn(step).orElseThrow();
        Agency holder = Agency.of(dossier.agency().holderOf(role));
        return step == Step.OFFICE_REVIEW ? holder.name() : holder.name() + "（" + role.shown() + "）";
    }

    private static Item item(Remark remark, Dossier dossier) {
        return new Item(place(remark, dossier), remark.text(), Objects.toString(remark.answer(), ""));
    }

    private static String place(Remark remark, Dossier dossier) {
        if (remark.cell() != null) {
            CellId cell = CellId.of(remark.cell());
            return StatutoryFormat.of(dossier.revision().report().format())
                    .filter(format -> format.cells().contains(cell))
                    .map(format -> format.words(cell))
                    .orElse(remark.cell());
        }
        return dossier.revision().report().sections().stream()
                .filter(section -> section.id().equals(remark.section()))
                .findFirst()
                .map(RectificationFilling::heading)
                .orElse("整份报告");
    }

    private static String heading(Section section) {
        return section.heading() == null ? "前言" : section.heading();
    }
}
