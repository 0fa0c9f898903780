package cn.nianbao.receipt;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** A private key that receipts are signed with, and its public half. */
public final class SigningKey {

    private final byte[] pkcs8;
    private final VerificationKey publicHalf;

    private SigningKey(byte[] pkcs8, VerificationKey publicHalf) {
        this.pkcs8 = pkcs8;
        this.publicHalf = publicHalf;
    }

    /** A new key from the platform's source of randomness. */
    public static SigningKey generate(Algorithm algorithm) {
        try {
            return of(
                    switch (algorithm) {
                        case ED25519 ->
                            KeyPairGenerator.getInstance("Ed25519")
                                    .generateKeyPair()
                                    .getPrivate()
                                    .getEncoded();
                        case SM2 ->
                            PrivateKeyInfoFactory.createPrivateKeyInfo(
                                            Sm2.generate().getPrivate())
                                    .getEncoded();
                    });
        } catch (GeneralSecurityException | IOException | UnusableKey impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes a key in PEM, PKCS #8 without a password. */
    public static SigningKey read(String pem) throws UnusableKey {
        if (pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----")) {
            throw new UnusableKey("私钥带有口令，服务无法自行打开；请用 openssl pkey 去除口令后保存，并把文件权限设为 0600");
        }
        return of(Pem.PRIVATE
                .read(pem)
                .orElseThrow(() -> new UnusableKey("没有私钥：应为 PKCS#8 的 PEM 格式，以 -----BEGIN PRIVATE KEY----- 开头")));
    }

    private static SigningKey of(byte[] pkcs8) throws UnusableKey {
        try {
            AsymmetricKeyParameter key = PrivateKeyFactory.createKey(pkcs8);
            return new SigningKey(pkcs8, VerificationKey.of(publicHalf(key)));
        } catch (IOException | RuntimeException broken) {
            throw new UnusableKey("私钥已损坏，或不是 Ed25519、SM2 私钥");
        }
    }

    /** The key itself where it has no public half that is known here; that is refused by its kind. */
    private static AsymmetricKeyParameter publicHalf(AsymmetricKeyParameter key) {
        if (key instanceof Ed25519PrivateKeyParameters edwards) {
            return edwards.generatePublicKey();
        }
        if (key instanceof ECPrivateKeyParameters elliptic) {
            return new ECPublicKeyParameters(
                    new FixedPointCombMultiplier()
                            .multiply(elliptic.getParameters().getG(), elliptic.getD()),
                    elliptic.getParameters());
        }
        return key;
    }

    public VerificationKey publicHalf() {
        return publicHalf;
    }

    public String pem() {
        return Pem.PRIVATE.write(pkcs8);
    }

    byte[] sign(byte[] message) {
        return switch (publicHalf.algorithm()) {
            case ED25519 -> ed25519(message);
            case SM2 -> Sm2.sign(pkcs8, message);
        };
    }

    private byte[] ed25519(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
