package sera.safety;

/// How often, in a calendar year by UTC, people were shown a crisis card, or one line with a live contact.
/// Nobody can be told from it.
public record YearlyReferrals(int year, long cards, long lines) {
    /// A public page does not say a number below this: on a server few people use, it would say something of them.
    static final int FEW = 10;

    public boolean few() {
        return all() < FEW;
    }

    public long all() {
        return cards + lines;
    }
}
