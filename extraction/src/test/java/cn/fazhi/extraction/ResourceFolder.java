package cn.fazhi.extraction;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** A folder of the class path that lies on the disk, as it does in a test. */
final class ResourceFolder {
    private ResourceFolder() {}

    /** The folder of that name, from the root of the class path. */
    static Path named(String name) {
        try {
            return Path.of(Objects.requireNonNull(ResourceFolder.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
