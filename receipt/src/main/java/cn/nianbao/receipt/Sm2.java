package cn.nianbao.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** Signatures of GB/T 32918 on the curve sm2p256v1, encoded as DER (GB/T 35276). */
final class Sm2 {

    private static final byte[] USER = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private Sm2() {}

    static boolean isOnCurve(ECKeyParameters key) {
        return key.getParameters() instanceof ECNamedDomainParameters named
                && named.getName().equals(GMObjectIdentifiers.sm2p256v1);
    }

    static AsymmetricCipherKeyPair generate() {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        ECNamedDomainParameters curve = new ECNamedDomainParameters(
                GMObjectIdentifiers.sm2p256v1, CustomNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));
        generator.init(new ECKeyGenerationParameters(curve, new SecureRandom()));
        return generator.generateKeyPair();
    }

    static byte[] sign(byte[] pkcs8, byte[] message) {
        try {
            return signer(true, PrivateKeyFactory.createKey(pkcs8), message).generateSignature();
        } catch (IOException | CryptoException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean verifies(byte[] der, byte[] message, byte[] signature) {
        try {
            return signer(false, PublicKeyFactory.createKey(der), message).verifySignature(signature);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SM2Signer signer(boolean forSigning, CipherParameters key, byte[] message) {
        SM2Signer signer = new SM2Signer();
        signer.init(forSigning, new ParametersWithID(key, USER));
        signer.update(message, 0, message.length);
        return signer;
    }
}
