package cn.nianbao.receipt;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The hash of GB/T 32905. */
public final class Sm3 {

    private Sm3() {}

    public static String hex(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
