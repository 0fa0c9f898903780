package cn.nianbao.publish.connector;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClientFactory;

/**
 * How an SFTP server is entered: only the one whose key is known beforehand, with a password or a private key of ours and
 * nothing that lies about on this machine.
 */
record Sftp(
        URI target,
        String user,
        Optional<String> password,
        Optional<Path> keyFile,
        Set<String> hostKeys,
        Duration answer)
        implements Store.Door {

    private static final int PORT = 22;

    @Override
    public Store open() {
        SshClient client = client();
        boolean[] stranger = new boolean[1];
        client.setServerKeyVerifier((session, address, key) -> {
            stranger[0] = !hostKeys.contains(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
            return !stranger[0];
        });
        client.start();
        try {
            return new SftpFolder(
                    client, SftpClientFactory.instance().createSftpClient(enter(client)), target.getPath());
        } catch (IOException | GeneralSecurityException failed) {
            client.stop();
            throw stranger[0]
                    ? Undelivered.forGood("SFTP 服务器的主机密钥与登记的不符，没有发送任何内容。请向网站方核实；确已更换的，更新登记后重试。")
                    : trouble(failed);
        }
    }

    private SshClient client() {
        SshClient client = SshClient.setUpDefaultClient();
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        // a server that falls silent in the middle is not waited for for ever
        CoreModuleProperties.IDLE_TIMEOUT.set(client, answer);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, answer);
        CoreModuleProperties.CHANNEL_CLOSE_TIMEOUT.set(client, Duration.ofSeconds(2));
        return client;
    }

    private ClientSession enter(SshClient client) throws IOException, GeneralSecurityException {
        int port = target.getPort() < 0 ? PORT : target.getPort();
        ClientSession session =
                client.connect(user, target.getHost(), port).verify(answer).getSession();
        password.ifPresent(session::addPasswordIdentity);
        if (keyFile.isPresent()) {
            for (KeyPair pair : new FileKeyPairProvider(keyFile.get()).loadKeys(null)) {
                session.addPublicKeyIdentity(pair);
            }
        }
        session.auth().verify(answer);
        return session;
    }

    private static Undelivered trouble(Exception failed) {
        if (failed instanceof SshException
                && String.valueOf(failed.getMessage()).contains("authentication")) {
            return Undelivered.forGood("SFTP 服务器不接受登记的账号、口令或密钥，可能已过期。请更新后重试。");
        }
        return Undelivered.forNow("SFTP 服务器连接不上。请核查网络和对方服务后重试。", failed);
    }
}
