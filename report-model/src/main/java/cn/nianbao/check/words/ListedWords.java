package cn.nianbao.check.words;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.WordIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that a dictionary lists: which dictionaries, and which words hold one of theirs and are innocent, says the card. */
final class ListedWords implements Rule {

    private final String code;

    ListedWords(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Context context = subject.context();
        RuleCard card = context.book().card(code);
        Lists lists = context.book().prepared(code, Lists.class, Lists::of);
        Map<Hit, Fault> faults = new LinkedHashMap<>();
        for (Passage passage : Passage.of(subject)) {
            Clauses clauses = new Clauses(passage.text());
            boolean anyListed = lists.words().isIn(passage.text());
            for (Lookup lookup : lists.lookups()) {
                lookup.in(passage, anyListed, clauses, lists.innocent())
                        .forEach(fault -> faults.putIfAbsent(fault.hit(), fault));
            }
        }
        Map<String, List<Fault>> alike = faults.values().stream()
                .collect(Collectors.groupingBy(fault -> fault.hit().words(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(same -> finding(card, same)).toList();
    }

    /** @param words those of all lists, so that a passage without any is gone through once */
    private record Lists(List<Lookup> lookups, WordIndex words, WordIndex innocent) {

        static Lists of(RuleCard card) {
            List<Lookup> lookups = new ArrayList<>();
            card.words("dictionaries").forEach(name -> lookups.add(Lookup.named(name)));
            if (!card.words("own").isEmpty()) {
                lookups.add(Lookup.of(Wordlist.own(card.words("own"))));
            }
            List<String> words = new ArrayList<>();
            lookups.forEach(lookup -> words.addAll(lookup.words()));
            return new Lists(lookups, new WordIndex(words), new WordIndex(card.words("innocent")));
        }
    }

    /** The same words are one finding, however often they stand there. */
    private static Finding finding(RuleCard card, List<Fault> same) {
        Fault first = same.get(0);
        String times = same.size() == 1 ? "" : "全文共 " + same.size() + " 处。";
        return Finding.on(
                card.code(),
                card.severity(),
                Integer.toHexString(first.hit().words().hashCode()),
                first.hit().where() + first.says() + times,
                same.stream().map(fault -> fault.hit().span()).toList());
    }
}
