package sera.safety;

/// What a rule asks for, and why; the words are under `reason` in `messages/safety.properties`.
public sealed interface HandOver {
    /// As in `safety/hand-over.yaml`.
    String rule();

    default String reason() {
        return "handover." + rule();
    }

    /// A person should see this.
    ///
    /// @param level [Concern.Level#URGENT] within days, [Concern.Level#RECOMMEND] within two weeks
    /// @param asks the direct question about thoughts of suicide goes with it
    record ToPerson(String rule, Concern.Level level, boolean asks) implements HandOver {}

    /// The direct question about thoughts of suicide, now.
    record Question(String rule) implements HandOver {}

    /// A questionnaire is offered; nobody is told and nothing is concluded.
    record Offer(String rule, String instrument) implements HandOver {}

    /// People were turned down several times: support goes on, the same offer does not.
    record Change(String rule) implements HandOver {}
}
