package sera.safety;

/// There is no whole protocol page, so nobody is talked with.
final class NoProtocol extends RuntimeException {
    NoProtocol() {
        super("the protocol page is not whole", null, false, false);
    }
}
