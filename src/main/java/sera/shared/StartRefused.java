package sera.shared;

/// The program will not start, and nothing was touched: what is wrong, and what to do about it.
public final class StartRefused extends RuntimeException {
    private final String remedy;

    public StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
