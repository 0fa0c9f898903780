package cn.nianbao.publish.connector;

import java.security.cert.CertificateException;

/** A server over TLS that cannot show who it is: to any such server nothing is said, and trying again changes nothing. */
final class Stranger {

    private Stranger() {}

    /**
     * @param whom the other side, as its people call it
     * @param failed why nothing came of a request
     */
    static void demandNone(String whom, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                throw Undelivered.forGood(
                        whom + "的 HTTPS 证书不受信任、已过期或与网址不符，没有发送任何内容。" + "请网站方核查证书；确由自建机构签发的，把签发机构的根证书加入本机信任的证书后重试。");
            }
        }
    }
}
