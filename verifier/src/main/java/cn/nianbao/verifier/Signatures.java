package cn.nianbao.verifier;

import cn.nianbao.receipt.Algorithm;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.receipt.Seal;
import cn.nianbao.receipt.VerificationKey;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each signature that a receipt should have.
 *
 * @param states by key id
 */
record Signatures(Map<String, State> states, List<Difference> faults, List<String> notes) {

    /** Of one signature. */
    enum State {
        VALID("正确"),
        INVALID("不对"),
        /** The key is not one that the checker has. */
        UNKNOWN("没有这把公钥，未核对");

        private final String shown;

        State(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Signatures check(Receipt receipt, TrustedKeys trusted) {
        Map<String, State> states = new LinkedHashMap<>();
        List<Difference> faults = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String id : receipt.statement().keys()) {
            Optional<VerificationKey> key = trusted.find(id);
            State state = key.map(known -> receipt.isSignedBy(known) ? State.VALID : State.INVALID)
                    .orElse(State.UNKNOWN);
            states.put(id, state);
            if (state == State.INVALID) {
                faults.add(Difference.trick("密钥 " + id + " 的签名" + (isThere(receipt, id) ? "不对，凭证被改动" : "被去掉了")));
            } else if (state == State.UNKNOWN) {
                notes.add("凭证另有密钥 " + Shown.plain(id) + " 的签名，手头没有这把公钥，未核对");
            }
            key.filter(VerificationKey::isDemo).ifPresent(demo -> notes.add("密钥 " + id + " 是演示密钥，谁都能用它签名，不能证明真实来源"));
        }
        Arrays.stream(Algorithm.values())
                .filter(algorithm ->
                        receipt.seals().stream().map(Seal::algorithm).noneMatch(algorithm::equals))
                .forEach(missing -> notes.add("凭证没有 " + missing.word() + " 签名"));
        if (faults.isEmpty() && !states.containsValue(State.VALID)) {
            faults.add(Difference.trick("凭证不是由可信的密钥签名的（签名密钥：" + String.join("、", states.keySet())
                    + "）。请向公布机构核对公钥，用 --key 指定；轮换以前的年报要用当时的公钥"));
        }
        return new Signatures(states, faults, notes);
    }

    private static boolean isThere(Receipt receipt, String id) {
        return receipt.seals().stream().anyMatch(seal -> seal.key().equals(id));
    }
}
