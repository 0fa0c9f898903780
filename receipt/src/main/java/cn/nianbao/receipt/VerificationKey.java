package cn.nianbao.receipt;

import cn.nianbao.report.CanonicalRecord;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Set;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * A public key that receipts are checked with.
 *
 * @param der SubjectPublicKeyInfo in the one encoding that this class writes
 */
public record VerificationKey(Algorithm algorithm, byte[] der) {

    /** Enough of the fingerprint that no second key is found for it. */
    private static final int FINGERPRINT = 32;

    /** Fingerprints of the keys whose private halves lie in the repository for everybody to read. */
    private static final Set<String> DEMO =
            Set.of("d7c543c2e2519366f3c9873258a7a9bf", "085e80dafbd79225c2520fd0bb10e808");

    static VerificationKey of(AsymmetricKeyParameter key) throws UnusableKey {
        try {
            byte[] der =
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded("DER");
            if (key instanceof Ed25519PublicKeyParameters) {
                return new VerificationKey(Algorithm.ED25519, der);
            }
            if (key instanceof ECPublicKeyParameters point && Sm2.isOnCurve(point)) {
                return new VerificationKey(Algorithm.SM2, der);
            }
        } catch (IOException unknown) {
            // answered below, like a key of another kind
        }
        throw new UnusableKey("密钥既不是 Ed25519，也不是 SM2（曲线 sm2p256v1）");
    }

    /** Takes a key in PEM. */
    public static VerificationKey read(String pem) throws UnusableKey {
        byte[] der = Pem.PUBLIC
                .read(pem)
                .orElseThrow(() -> new UnusableKey("没有公钥：应为 PEM 格式，以 -----BEGIN PUBLIC KEY----- 开头"));
        try {
            return of(PublicKeyFactory.createKey(der));
        } catch (IOException | RuntimeException broken) {
            throw new UnusableKey("公钥已损坏，或不是 Ed25519、SM2 公钥");
        }
    }

    public String pem() {
        return Pem.PUBLIC.write(der);
    }

    /** Made of the algorithm and the key's fingerprint; a demo key says that it is one, whatever file it comes from. */
    public String id() {
        return (isDemo() ? "demo-" : "") + algorithm.prefix() + "-" + fingerprint();
    }

    public boolean isDemo() {
        return DEMO.contains(fingerprint());
    }

    private String fingerprint() {
        return CanonicalRecord.sha256(der).substring(0, FINGERPRINT);
    }

    boolean verifies(byte[] message, byte[] signature) {
        return switch (algorithm) {
            case ED25519 -> ed25519(message, signature);
            case SM2 -> Sm2.verifies(der, message, signature);
        };
    }

    private boolean ed25519(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
