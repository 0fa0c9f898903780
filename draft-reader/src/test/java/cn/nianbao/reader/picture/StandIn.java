package cn.nianbao.reader.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Stands in for the program tesseract: a shell script that knows the languages and then does as told. */
public final class StandIn {

    /** Takes everything and never answers. */
    public static final String HANGS = "exec sleep 600";

    /** Takes nothing and is gone. */
    public static final String DIES = "exit 1";

    private StandIn() {}

    /** @param languages one a line */
    public static Path write(Path folder, String languages, String does) throws IOException {
        Path program = folder.resolve("tesseract");
        Files.writeString(program, """
                #!/bin/sh
                if [ "$1" = --list-langs ]; then
                  printf '%%s\\n' 'List of available languages:' %s
                  exit 0
                fi
                %s
                """.formatted(languages.replace('\n', ' '), does));
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
