package sera.safety;

/// One of the seven situations in which a person is needed, as `safety/see-a-human.yaml` says it.
public record Situation(String id, String title, String reason) {}
