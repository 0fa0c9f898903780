package cn.nianbao.receipt;

/** The two ways in which a receipt is signed, side by side. */
public enum Algorithm {
    /** RFC 8032, by the JDK's own provider. */
    ED25519("Ed25519", "ed25519"),
    /** GB/T 32918 over SM3, with the standard's user id {@code 1234567812345678} (GB/T 35276). */
    SM2("SM2-SM3", "sm2");

    private final String word;
    private final String prefix;

    Algorithm(String word, String prefix) {
        this.word = word;
        this.prefix = prefix;
    }

    /** As JSON writes it, and people read it. */
    public String word() {
        return word;
    }

    /** How the ids of its keys begin. */
    String prefix() {
        return prefix;
    }

    static Algorithm of(String word) {
        for (Algorithm algorithm : values()) {
            if (algorithm.word.equals(word)) {
                return algorithm;
            }
        }
        throw new IllegalArgumentException("不认识的签名算法：" + word);
    }
}
