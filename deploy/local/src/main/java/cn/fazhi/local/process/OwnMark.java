package cn.fazhi.local.process;

import java.nio.file.Path;

/**
 * What every process of a platform carries on its command line, so that no pid file can ever make us stop a stranger
 * who was given the same number.
 */
public record OwnMark(String argument) {
    /** The mark of the platform with this data folder. */
    public static OwnMark of(Path data) {
        return new OwnMark("-Dfazhi.data=" + data.toAbsolutePath().normalize());
    }

    /** Whether the process belongs to the platform. */
    public boolean isOn(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(line -> (line + " ").contains(argument + " "))
                .orElse(false);
    }
}
