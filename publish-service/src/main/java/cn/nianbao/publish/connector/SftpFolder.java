package cn.nianbao.publish.connector;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHFsyncExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder behind an SFTP server. The protocol's own rename refuses to replace, so the server has to know OpenSSH's. */
final class SftpFolder implements Store {

    private static final int CHUNK = 32 * 1024;

    private final SshClient client;
    private final SftpClient sftp;
    private final String root;

    SftpFolder(SshClient client, SftpClient sftp, String root) {
        this.client = client;
        this.sftp = sftp;
        this.root = root.replaceFirst("/+$", "");
    }

    @Override
    public Optional<byte[]> read(String path) {
        try (InputStream in = sftp.read(place(path))) {
            return Optional.of(in.readAllBytes());
        } catch (IOException failed) {
            if (isMissing(failed)) {
                return Optional.empty();
            }
            throw trouble(failed);
        }
    }

    @Override
    public void put(Parcel.Item item) {
        try {
            makeFolders(item.path());
            write(place(item.unfinished()), item.content().bytes());
            replacing().posixRename(place(item.unfinished()), place(item.path()));
        } catch (IOException failed) {
            throw trouble(failed);
        }
    }

    private OpenSSHPosixRenameExtension replacing() {
        OpenSSHPosixRenameExtension rename = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (rename == null || !rename.isSupported()) {
            throw Undelivered.forGood("SFTP 服务器不支持一步替换文件（posix-rename），更正时读者会看到不完整的年报，没有发布。请网站方启用。");
        }
        return rename;
    }

    private void write(String path, byte[] bytes) throws IOException {
        try (CloseableHandle file = sftp.open(path, EnumSet.of(OpenMode.Create, OpenMode.Truncate, OpenMode.Write))) {
            for (int from = 0; from < bytes.length; from += CHUNK) {
                sftp.write(file, from, bytes, from, Math.min(CHUNK, bytes.length - from));
            }
            OpenSSHFsyncExtension sync = sftp.getExtension(OpenSSHFsyncExtension.class);
            if (sync != null && sync.isSupported()) {
                sync.fsync(file);
            }
        }
    }

    private void makeFolders(String path) throws IOException {
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            String folder = place(path.substring(0, end));
            try {
                sftp.stat(folder);
            } catch (SftpException missing) {
                sftp.mkdir(folder);
            }
        }
    }

    @Override
    public void remove(String path) {
        try {
            sftp.remove(place(path));
        } catch (IOException failed) {
            if (!isMissing(failed)) {
                throw trouble(failed);
            }
        }
    }

    private String place(String path) {
        return root + "/" + path;
    }

    private static boolean isMissing(IOException failed) {
        return failed instanceof SftpException refused && refused.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE;
    }

    private static Undelivered trouble(IOException failed) {
        if (failed instanceof SftpException refused) {
            return switch (refused.getStatus()) {
                case SftpConstants.SSH_FX_PERMISSION_DENIED ->
                    Undelivered.forNow("SFTP 账号没有写入目录的权限。请网站方核查后重试。", failed);
                case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
                    Undelivered.forNow("SFTP 服务器的磁盘已满或超出配额。请网站方清理后重试。", failed);
                default -> Undelivered.forNow("SFTP 服务器没有收下文件，可能磁盘已满或目录有误。请网站方核查后重试。", failed);
            };
        }
        return Undelivered.forNow("向 SFTP 服务器传送时连接中断，系统会自动重试。", failed);
    }

    @Override
    public void close() {
        // takes the channel and the session down with it, and does not wait for a server that is gone
        client.stop();
    }
}
