package sera.safety;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.stereotype.Component;
import sera.safety.Jurisdiction.Duties;
import sera.safety.Jurisdiction.Feature;
import sera.shared.StartRefused;
import tools.jackson.databind.JsonNode;

/// The places of `safety/jurisdictions.yaml`, and the one whose rules hold here.
@Component
public class Jurisdictions {
    private final Map<String, Jurisdiction> known;
    private final Jurisdiction inForce;

    Jurisdictions(SafetySettings settings) {
        this.known = new Reader(Knowledge.of("/safety/jurisdictions.yaml")).all();
        this.inForce = Optional.ofNullable(known.get(settings.jurisdiction()))
                .orElseThrow(() -> unknown(settings.jurisdiction()));
    }

    /// The one this server was set to; the strictest where none was set.
    public Jurisdiction inForce() {
        return inForce;
    }

    /// When it must be said again, to this person, that sera is a program.
    public Disclosure disclosure(ZoneId zone, boolean minor) {
        return new Disclosure(zone, minor, inForce.duties());
    }

    Map<String, Jurisdiction> all() {
        return known;
    }

    private StartRefused unknown(String id) {
        var likely = known.keySet().stream()
                .min(java.util.Comparator.comparingInt(other -> distance(other, id)))
                .orElseThrow();
        return new StartRefused(
                "There is no jurisdiction " + id + " (sera.safety.jurisdiction).",
                "Did you mean " + likely + "? Known are " + String.join(", ", known.keySet())
                        + ". Without the setting the strictest rules hold.");
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    private record Reader(Knowledge file) {
        Map<String, Jurisdiction> all() {
            var all = new LinkedHashMap<String, Jurisdiction>();
            file.root().path("profiles").valueStream().map(this::one).forEach(one -> {
                if (all.put(one.id(), one) != null) {
                    throw file.fault(one.id() + " stands twice");
                }
            });
            if (all.isEmpty()) {
                throw file.fault("there are no profiles");
            }
            return all;
        }

        private Jurisdiction one(JsonNode node) {
            return new Jurisdiction(
                    file.text(node, "id"),
                    file.text(node, "name"),
                    duties(node.path("duties")),
                    file.text(node, "notice"),
                    file.optional(node, "words").map(name -> "place." + name + ".words"),
                    file.texts(node, "off").stream()
                            .map(name -> file.one(Feature.class, name))
                            .collect(Collectors.toUnmodifiableSet()),
                    file.text(node, "source"));
        }

        private Duties duties(JsonNode node) {
            return new Duties(
                    hours(node, "every-hours"),
                    hours(node, "minors-every-hours"),
                    Duration.ofDays((long) file.number(node, "idle-days")),
                    node.path("each-day").asBoolean(true));
        }

        private Duration hours(JsonNode node, String key) {
            var hours = file.number(node, key);
            if (hours < 1 || hours > 3) {
                throw file.fault(key + " is not one to three hours in " + node);
            }
            return Duration.ofHours((long) hours);
        }
    }
}
