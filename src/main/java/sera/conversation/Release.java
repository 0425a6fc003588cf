package sera.conversation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/// Which sera this is, as kept with every reply.
@Component
public class Release {
    private final String version;

    Release(ObjectProvider<BuildProperties> build) {
        var known = build.getIfAvailable();
        this.version = known == null ? "unpackaged" : String.valueOf(known.getVersion());
    }

    public String version() {
        return version;
    }
}
