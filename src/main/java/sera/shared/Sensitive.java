package sera.shared;

/// Something a person told us. It cannot print itself; `reveal()` is for sealing, planning and showing it to its owner.
public record Sensitive<T>(T reveal) {
    @Override
    public String toString() {
        return "…";
    }
}
